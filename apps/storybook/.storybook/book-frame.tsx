import { CatalogueProvider, MdmaProvider, type Density, type Theme } from '@mdma-at/ui';
import { enCa, longMessages, mirroredMessages, type Messages } from '@mdma-at/ui/messages';
import { frCa } from '@mdma-at/ui/messages/fr-ca';
import { useLayoutEffect, type ReactNode } from 'react';
import { showPrint } from './show-print.ts';

const catalogues: Readonly<Partial<Record<string, Messages>>> = {
  'fr-CA': frCa,
  'en-XA': longMessages(enCa),
  'ar-XB': mirroredMessages(enCa),
};

/** What the toolbar sets for every story. */
export interface BookGlobals {
  readonly theme: Theme;
  readonly density: Density;
  readonly locale: string;
  readonly direction: 'locale' | 'ltr' | 'rtl';
  readonly textScale: '100' | '200';
  readonly motion: 'device' | 'reduced';
  readonly media: 'screen' | 'print';
  /** Whether the 8 px grid lies over the page. */
  readonly baseline: 'off' | 'on';
}

/** The globals of a story's context, with what is missing filled in. */
export function bookGlobals(globals: Readonly<Record<string, unknown>>): BookGlobals {
  const text = (name: string, otherwise: string) => {
    const value = globals[name];
    return typeof value === 'string' || typeof value === 'number' ? String(value) : otherwise;
  };
  return {
    theme: text('theme', 'light') as Theme,
    density: text('density', 'desk') as Density,
    locale: text('locale', 'en-CA'),
    direction: text('direction', 'locale') as BookGlobals['direction'],
    textScale: text('textScale', '100') as BookGlobals['textScale'],
    motion: text('motion', 'device') as BookGlobals['motion'],
    media: text('media', 'screen') as BookGlobals['media'],
    baseline: text('baseline', 'off') as BookGlobals['baseline'],
  };
}

/** Lets the page itself follow the toolbar, because dialogs and lists open outside of the story. */
function usePage({ theme, density, textScale, motion, media, baseline }: BookGlobals, whole: boolean): void {
  useLayoutEffect(() => {
    if (!whole) return;
    const page = document.documentElement;
    page.dataset['mdmaTheme'] = theme;
    page.dataset['mdmaDensity'] = density;
    page.dataset['bookMotion'] = motion;
    page.dataset['bookBaseline'] = baseline;
    page.style.fontSize = textScale === '200' ? '200%' : '';
  }, [theme, density, textScale, motion, baseline, whole]);
  useLayoutEffect(() => (whole && media === 'print' ? showPrint() : undefined), [whole, media]);
}

interface BookFrameProps {
  readonly globals: BookGlobals;
  /** Whether the page holds this one story, so that the page follows too. */
  readonly whole: boolean;
  readonly children: ReactNode;
}

/** A story as the toolbar asks for it: theme, density, words, direction, size of text. */
export function BookFrame({ globals, whole, children }: BookFrameProps): ReactNode {
  usePage(globals, whole);
  const { locale, direction } = globals;
  const messages = catalogues[locale];
  const setting = { timeZone: 'America/Toronto', theme: globals.theme, density: globals.density };
  const story = (
    <div className="mdma-story" {...(direction === 'locale' ? {} : { dir: direction })}>
      {children}
    </div>
  );
  return messages ? (
    <CatalogueProvider {...setting} locale={locale} messages={messages}>
      {story}
    </CatalogueProvider>
  ) : (
    <MdmaProvider {...setting} locale={direction === 'rtl' && locale === 'en-CA' ? 'ar-XB' : locale}>
      {story}
    </MdmaProvider>
  );
}
