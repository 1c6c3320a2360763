import type { Instant } from '@mdma-at/evidence';
import type { InterlockResult } from '@mdma-at/protocol';
import { type ReactNode, useId, useState } from 'react';
import { becauseText } from '../because-text/because-text.ts';
import { Button } from '../button/button.tsx';
import type { ComponentProps } from '../component/component-props.ts';
import { rootProps } from '../component/root-props.ts';
import { isoInstant } from '../format/format-instant.ts';
import { useMdma } from '../provider/mdma-provider.tsx';
import { StatusMark } from '../status-mark/status-mark.tsx';
import { CountForm } from './count-form.tsx';

/** Where the capsules went. */
export interface CapsuleTally {
  readonly administered: number;
  readonly returned: number;
  readonly wasted: number;
}

/** A count as it was recorded. */
export interface RecordedCount extends CapsuleTally {
  readonly at: Instant;
  readonly by: string;
  readonly witness?: string | undefined;
}

/** A count in the words of the dosing day's command; who watched is for the app to record beside it. */
export interface CapsuleIntent extends CapsuleTally {
  readonly type: 'reconcile-capsules';
  readonly witness?: string;
}

export interface CapsuleCountProps extends ComponentProps {
  /** How many were handed out; absent while nothing is recorded. */
  readonly dispensed?: number | undefined;
  readonly count?: RecordedCount | undefined;
  /** The judgement of the interlock on the capsules: whether all are accounted for. */
  readonly result: InterlockResult;
  /** Absent: the count is only read. */
  readonly onIntent?: ((intent: CapsuleIntent) => void) | undefined;
  readonly headingLevel?: 2 | 3 | 4;
}

const marks = { satisfied: 'met', violated: 'critical', unknown: 'unknown' } as const;
const kinds = ['administered', 'returned', 'wasted'] as const;

/** Every capsule that was handed out, and where it went. One that is missing is said first, with what it keeps from happening. */
export function CapsuleCount(props: CapsuleCountProps): ReactNode {
  const { dispensed, count, result, onIntent, headingLevel = 3 } = props;
  const mdma = useMdma();
  const { t, words, format } = mdma;
  const id = useId();
  const [again, setAgain] = useState(false);
  const Heading = `h${headingLevel}` as const;
  const sentence = becauseText(result.because, mdma);
  const asking = onIntent !== undefined && (count === undefined || again);
  return (
    <section {...rootProps('mdma-capsules', props)} data-verdict={result.verdict} aria-labelledby={id}>
      <Heading id={id} className="mdma-gate-title">
        {t('capsules.title')}
      </Heading>
      <p className="mdma-capsules-verdict" data-verdict={result.verdict}>
        <StatusMark
          severity={marks[result.verdict]}
          label={result.verdict === 'violated' ? `${words('status', 'critical')}.` : sentence}
        />
        {result.verdict === 'violated' ? ` ${sentence} ${t('capsules.report')}` : null}
        {result.verdict === 'satisfied' ? null : (
          <span className="mdma-capsules-weight">
            {' '}
            {result.kind === 'hard' ? t('interlock.hard') : t('interlock.overridable')}
          </span>
        )}
      </p>
      <table className="mdma-capsules-table">
        <caption className="mdma-visually-hidden">{t('capsules.caption')}</caption>
        <thead className="mdma-visually-hidden">
          <tr>
            <th scope="col">{t('capsules.what')}</th>
            <th scope="col">{t('capsules.count')}</th>
          </tr>
        </thead>
        <tbody>
          <tr className="mdma-capsules-dispensed">
            <th scope="row">{t('capsules.dispensed')}</th>
            <td>{dispensed ?? <Absent />}</td>
          </tr>
          {asking
            ? null
            : kinds.map((kind) => (
                <tr key={kind}>
                  <th scope="row">{t(`capsules.${kind}`)}</th>
                  <td>{count ? count[kind] : <Absent />}</td>
                </tr>
              ))}
        </tbody>
      </table>
      {count ? (
        <p className="mdma-capsules-by">
          <time dateTime={isoInstant(count.at)}>
            {t('capsules.counted', { time: format.time(count.at), by: count.by })}
          </time>
          , {count.witness ? t('capsules.witness', { name: count.witness }) : t('capsules.noWitness')}
        </p>
      ) : null}
      {asking ? (
        <CountForm
          onCount={(intent) => {
            setAgain(false);
            onIntent(intent);
          }}
          onLeave={count ? () => setAgain(false) : undefined}
        />
      ) : onIntent ? (
        <div className="mdma-capsules-acts">
          <Button onPress={() => setAgain(true)}>{t('capsules.again')}</Button>
        </div>
      ) : null}
    </section>
  );
}

function Absent(): ReactNode {
  const { t } = useMdma();
  return <span className="mdma-capsules-absent">{t('unit.notRecorded')}</span>;
}
