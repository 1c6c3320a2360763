import type { InterlockResult, InterlockVerdict } from '@mdma-at/protocol';
import type { ReactNode } from 'react';
import { becauseText } from '../because-text/because-text.ts';
import { Citation, type SourceLookup } from '../citation/citation.tsx';
import { useMdma } from '../provider/mdma-provider.tsx';
import { StatusIcon } from '../status-mark/status-icon.tsx';
import type { Status } from '../status-mark/status.ts';

export interface InterlockListProps {
  readonly results: readonly InterlockResult[];
  /** The sentence for what the interlock saw, when that of the catalogue does not do. */
  readonly because?: ((result: InterlockResult) => string) | undefined;
  readonly label: string;
  readonly sourceOf?: SourceLookup | undefined;
}

const statusOf = { satisfied: 'met', violated: 'not-met', unknown: 'unknown' } as const satisfies Record<
  InterlockVerdict,
  Status
>;

/** So many met conditions are told one by one; more are told as a number and unfold. */
const few = 3;

const isMet = ({ verdict, overridden }: InterlockResult): boolean => verdict === 'satisfied' && !overridden;

/**
 * The preconditions of an act: each open one with what is missing, and on request why, with the source and how well it
 * was verified. What is met stands back behind its number, so that what is open is seen.
 */
export function InterlockList(props: InterlockListProps): ReactNode {
  const { results, label } = props;
  const { t } = useMdma();
  const met = results.filter(isMet);
  if (met.length <= few) return <Conditions {...props} />;
  const open = results.filter((result) => !isMet(result));
  return (
    <>
      {open.length > 0 ? <Conditions {...props} results={open} /> : null}
      <details className="mdma-interlocks-met">
        <summary>
          <StatusIcon status="met" />
          {t('interlock.count', { met: met.length, all: results.length })}
          <span className="mdma-visually-hidden"> {label}</span>
        </summary>
        <Conditions {...props} results={met} />
      </details>
    </>
  );
}

function Conditions({ results, because, label, sourceOf }: InterlockListProps): ReactNode {
  const mdma = useMdma();
  const { t, words, format } = mdma;
  const sentence = because ?? ((result: InterlockResult) => becauseText(result.because, mdma));
  return (
    <ul className="mdma-interlocks" aria-label={label}>
      {results.map((result) => (
        <li key={result.id} className="mdma-interlock" data-verdict={result.overridden ? 'overridden' : result.verdict}>
          <StatusIcon status={statusOf[result.verdict]} />
          <span className="mdma-interlock-name">
            {words('interlockName', result.id)}
            <span className="mdma-interlock-verdict">
              {', '}
              {result.overridden
                ? t('interlock.overridden', { by: result.overridden.by, time: format.time(result.overridden.at) })
                : words('interlockVerdict', result.verdict)}
            </span>
            {result.verdict === 'satisfied' || result.overridden ? null : (
              <span className="mdma-interlock-because">{sentence(result)}</span>
            )}
          </span>
          <details className="mdma-grounds">
            <summary>
              {t('interlock.why')}
              <span className="mdma-visually-hidden"> {words('interlockName', result.id)}</span>
            </summary>
            <div className="mdma-grounds-body">
              {result.verdict === 'satisfied' || result.overridden ? <p>{sentence(result)}</p> : null}
              {result.overridden ? <p>{t('interlock.overrideReason', { reason: result.overridden.reason })}</p> : null}
              <p>{result.kind === 'hard' ? t('interlock.hard') : t('interlock.overridable')}</p>
              <p>
                <Citation basis={result.basis} sourceOf={sourceOf} showFacts />
              </p>
              <p className="mdma-grounds-ids">{result.satisfies.join(', ')}</p>
            </div>
          </details>
        </li>
      ))}
    </ul>
  );
}
