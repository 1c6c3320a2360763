import type { Instant } from '@mdma-at/evidence';
import type { ConsentScope } from '@mdma-at/protocol';
import { type ReactNode, useId } from 'react';
import { Button } from '../button/button.tsx';
import type { ComponentProps } from '../component/component-props.ts';
import { rootProps } from '../component/root-props.ts';
import { useMdma } from '../provider/mdma-provider.tsx';
import { StatusMark } from '../status-mark/status-mark.tsx';
import type { Status } from '../status-mark/status.ts';

/** One thing that was said about a scope: it was given, declined or withdrawn. */
export interface ConsentAct {
  readonly act: 'given' | 'declined' | 'withdrawn';
  readonly at: Instant;
  readonly by: string;
  readonly version: string;
}

/** What a participant may agree to, and everything that was said about it, oldest first. */
export interface ConsentEntry {
  readonly scope: ConsentScope | 'data';
  /** What it means, in plain language. */
  readonly text: string;
  readonly acts: readonly ConsentAct[];
  /** The version that has replaced the one that was agreed to. */
  readonly replacedBy?: string | undefined;
}

/** What a person asks for. */
export type ConsentIntent = {
  readonly type: 'withdraw-consent' | 'record-consent';
  readonly scope: ConsentEntry['scope'];
};

export interface ConsentLedgerProps extends ComponentProps {
  readonly entries: readonly ConsentEntry[];
  readonly onIntent: (intent: ConsentIntent) => void;
  readonly readOnly?: boolean;
  readonly headingLevel?: 2 | 3 | 4;
}

const marks = { given: 'met', declined: 'not-met', withdrawn: 'not-met' } as const satisfies Record<
  ConsentAct['act'],
  Status
>;

/** What a participant agreed to, each scope by itself. Withdrawing is one press, without a reason; it stays in the record and is not taken back. */
export function ConsentLedger(props: ConsentLedgerProps): ReactNode {
  const { entries, onIntent, readOnly = false, headingLevel = 3 } = props;
  const { t } = useMdma();
  const title = useId();
  const Heading = `h${headingLevel}` as const;
  return (
    <section {...rootProps('mdma-consent', props)} aria-labelledby={title}>
      <Heading id={title}>{t('consent.title')}</Heading>
      <ul>
        {entries.map((entry) => (
          <Entry key={entry.scope} entry={entry} onIntent={onIntent} readOnly={readOnly} />
        ))}
      </ul>
      <p className="mdma-consent-note">{t('consent.irreversible')}</p>
    </section>
  );
}

interface EntryProps {
  readonly entry: ConsentEntry;
  readonly onIntent: ConsentLedgerProps['onIntent'];
  readonly readOnly: boolean;
}

function Entry({ entry, onIntent, readOnly }: EntryProps): ReactNode {
  const { t, words } = useMdma();
  const { scope, text, acts, replacedBy } = entry;
  const last = acts.at(-1);
  const name = words('consentScope', scope);
  const mayAsk = last === undefined || last.act === 'declined' || (last.act === 'given' && replacedBy !== undefined);
  return (
    <li className="mdma-consent-entry" data-state={last?.act ?? 'not-asked'}>
      <div className="mdma-consent-state">
        <b className="mdma-consent-scope">{name.charAt(0).toLocaleUpperCase() + name.slice(1)}</b>
        {last ? <Act act={last} /> : <StatusMark severity="unknown" size="small" label={t('consent.notAsked')} />}
        {last && replacedBy !== undefined ? (
          <p>{t('consent.outdated', { version: last.version, current: replacedBy })}</p>
        ) : null}
      </div>
      <p className="mdma-consent-text">{text}</p>
      {readOnly ? null : (
        <div className="mdma-consent-acts">
          {mayAsk ? (
            <Button onPress={() => onIntent({ type: 'record-consent', scope })}>
              {t('consent.give', { scope: name })}
            </Button>
          ) : null}
          {last?.act === 'given' ? (
            <Button onPress={() => onIntent({ type: 'withdraw-consent', scope })}>
              {t('consent.withdraw', { scope: name })}
            </Button>
          ) : null}
        </div>
      )}
      {acts.length > 1 ? (
        <ol className="mdma-consent-history" aria-label={t('consent.history')}>
          {acts.slice(0, -1).map((act) => (
            <li key={`${act.act} ${act.at}`}>
              <Sentence act={act} />
            </li>
          ))}
        </ol>
      ) : null}
    </li>
  );
}

function Act({ act }: { readonly act: ConsentAct }): ReactNode {
  const { words, format } = useMdma();
  const when = `${format.date(act.at)} ${format.time(act.at)}`;
  return (
    <>
      <StatusMark severity={marks[act.act]} size="small" label={words('consent', act.act, { time: when })} />
      <Signed act={act} />
    </>
  );
}

function Signed({ act }: { readonly act: ConsentAct }): ReactNode {
  const { t } = useMdma();
  return (
    <span className="mdma-consent-by">
      {act.by}, {t('consent.version', { version: act.version })}
    </span>
  );
}

function Sentence({ act }: { readonly act: ConsentAct }): ReactNode {
  const { words, format } = useMdma();
  const when = `${format.date(act.at)} ${format.time(act.at)}`;
  return (
    <>
      {words('consent', act.act, { time: when })}, <Signed act={act} />
    </>
  );
}
