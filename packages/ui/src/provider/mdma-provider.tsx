import { createContext, use, useMemo, useState, type ReactNode } from 'react';
import { I18nProvider, useLocale } from 'react-aria-components';
import type { ComponentProps } from '../component/component-props.ts';
import { rootProps } from '../component/root-props.ts';
import { createFormatter, type Formatter } from '../format/formatter.ts';
import type { Messages } from '../messages/en-ca/index.ts';
import type { Translator } from '../messages/translator-of.ts';
import { createTranslator } from '../messages/translator.ts';
import { createAnnouncer, type Politeness } from './announcer.ts';

/** A colour theme; `system` follows the device. */
export type Theme = 'system' | 'light' | 'dark' | 'hc-light' | 'hc-dark';

/** `desk` for a pointer, `room` for a tablet that is held. */
export type Density = 'desk' | 'room';

/** What every component needs to know about where it is read: the words, the numbers, the time zone. */
export interface Mdma extends Pick<Translator, 't' | 'words' | 'knows' | 'locale'> {
  readonly timeZone: string;
  readonly theme: Theme;
  readonly density: Density;
  readonly translator: Translator;
  readonly format: Formatter;
  /** Tells screen readers; assertive messages are held back to one in five seconds. */
  readonly announce: (message: string, politeness?: Politeness) => void;
}

export interface MdmaProviderProps extends ComponentProps<HTMLDivElement> {
  /** The IANA time zone in which moments are shown, such as `America/Toronto`. There is no default. */
  readonly timeZone: string;
  /** The locale of words and numbers; Canadian English unless told otherwise. */
  readonly locale?: string;
  readonly theme?: Theme;
  readonly density?: Density;
  /** One's own words, laid over the catalogue of the locale. */
  readonly messages?: Partial<Messages>;
  readonly children?: ReactNode;
}

interface ProviderRootProps extends Omit<MdmaProviderProps, 'locale' | 'messages'> {
  readonly translator: Translator;
}

const MdmaContext = createContext<Mdma | undefined>(undefined);

interface Spoken {
  readonly turn: number;
  readonly message: string;
}

/**
 * Sets theme, density, language and time zone for everything inside, and owns the two live regions. It brings the
 * English catalogue; where another one is complete, `CatalogueProvider` spares the English.
 */
export function MdmaProvider(props: MdmaProviderProps): ReactNode {
  const { locale = 'en-CA', messages } = props;
  const translator = useMemo(() => createTranslator(locale, messages), [locale, messages]);
  return <ProviderRoot {...props} translator={translator} />;
}

/** What every provider is inside, with the words that were chosen for it. */
export function ProviderRoot(props: ProviderRootProps): ReactNode {
  return (
    <I18nProvider locale={props.translator.locale}>
      <Root {...props} />
    </I18nProvider>
  );
}

function Root(props: ProviderRootProps): ReactNode {
  const { timeZone, translator, theme = 'system', density = 'desk' } = props;
  const { direction } = useLocale();
  const [polite, setPolite] = useState<Spoken>({ turn: 0, message: '' });
  const [assertive, setAssertive] = useState<Spoken>({ turn: 0, message: '' });
  const [announce] = useState(() =>
    createAnnouncer((politeness, message) => {
      const set = politeness === 'polite' ? setPolite : setAssertive;
      set(({ turn }) => ({ turn: turn + 1, message }));
    }, setTimeout),
  );
  const mdma = useMemo<Mdma>(() => {
    const { t, words, knows, locale } = translator;
    const format = createFormatter(translator, timeZone);
    return { t, words, knows, locale, timeZone, theme, density, translator, format, announce };
  }, [translator, timeZone, theme, density, announce]);

  return (
    <MdmaContext value={mdma}>
      <div
        {...rootProps('mdma-root', props)}
        data-mdma-theme={theme === 'system' ? undefined : theme}
        data-mdma-density={density}
        lang={translator.locale}
        dir={direction}
      >
        {props.children}
        <div className="mdma-visually-hidden" aria-live="polite">
          <p key={polite.turn}>{polite.message}</p>
        </div>
        <div className="mdma-visually-hidden" aria-live="assertive">
          <p key={assertive.turn}>{assertive.message}</p>
        </div>
      </div>
    </MdmaContext>
  );
}

/** The words, numbers and time zone of the nearest `MdmaProvider`. */
export function useMdma(): Mdma {
  const mdma = use(MdmaContext);
  if (!mdma)
    throw new Error('[@mdma-at/ui] A component was drawn outside <MdmaProvider timeZone="…">: wrap the page in one.');
  return mdma;
}
