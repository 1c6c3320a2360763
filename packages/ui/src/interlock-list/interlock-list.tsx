import type { InterlockResult, InterlockVerdict } from '@mdma-at/protocol';
import type { ReactNode } from 'react';
import { Citation, type SourceLookup } from '../citation/citation.tsx';
import { useMdma } from '../provider/mdma-provider.tsx';
import { StatusIcon } from '../status-mark/status-icon.tsx';
import type { Status } from '../status-mark/status.ts';

export interface InterlockListProps {
  readonly results: readonly InterlockResult[];
  /** The sentence for what the interlock saw, from its code and values; without it the verdict's word stands alone. */
  readonly because?: ((result: InterlockResult) => string) | undefined;
  readonly label: string;
  readonly sourceOf?: SourceLookup | undefined;
}

const statusOf = { satisfied: 'met', violated: 'not-met', unknown: 'unknown' } as const satisfies Record<InterlockVerdict, Status>;

/** The preconditions of an act as a checklist: each with its verdict in words, and on request why, with the source and how well it was verified. */
export function InterlockList({ results, because, label, sourceOf }: InterlockListProps): ReactNode {
  const { t, words, format } = useMdma();
  return (
    <ul className="mdma-interlocks" aria-label={label}>
      {results.map((result) => (
        <li key={result.id} className="mdma-interlock" data-verdict={result.overridden ? 'overridden' : result.verdict}>
          <StatusIcon status={statusOf[result.verdict]} />
          <span className="mdma-interlock-name">
            {words('interlockName', result.id)}
            <span className="mdma-interlock-verdict">
              {', '}
              {result.overridden ? t('interlock.overridden', { by: result.overridden.by, time: format.time(result.overridden.at) }) : words('interlockVerdict', result.verdict)}
            </span>
          </span>
          <details className="mdma-grounds">
            <summary>
              {t('interlock.why')}
              <span className="mdma-visually-hidden"> {words('interlockName', result.id)}</span>
            </summary>
            <div className="mdma-grounds-body">
              {because ? <p>{because(result)}</p> : null}
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
