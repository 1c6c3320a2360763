import type { Claim, ClaimSeverity } from '@mdma-at/evidence';
import type { ReactNode } from 'react';
import type { SourceLookup } from '../citation/citation.tsx';
import { FactIds } from '../citation/fact-ids.tsx';
import { SourceList } from '../citation/source-name.tsx';
import { useMdma } from '../provider/mdma-provider.tsx';
import { bindUnits } from '../format/bind-units.ts';
import { VerificationMark } from '../verification-mark/verification-mark.tsx';

/** What a number in a claim needs beside it. */
export interface ClaimContext {
  readonly n: number;
  readonly comparator: string;
  /** As somebody assessed it; said to be missing where nobody did. */
  readonly riskOfBias?: string;
}

interface ClaimRowProps {
  readonly claim: Claim;
  readonly sourceOf: SourceLookup;
  readonly context: ClaimContext | undefined;
}

const weights: Readonly<Record<ClaimSeverity, number>> = { high: 3, medium: 2, low: 1, note: 0, 'not-rated': 0 };
const cells = [1, 2, 3] as const;

/** One claim: how much it matters, what is said and by whom, what better sources say and how well that is known. */
export function ClaimRow({ claim, sourceOf, context }: ClaimRowProps): ReactNode {
  const { t, words } = useMdma();
  return (
    <tr id={claim.id} data-severity={claim.severity} data-verdict={claim.verdict}>
      <th scope="row">
        <span className="mdma-claim-severity">
          <span className="mdma-claim-cells" aria-hidden="true">
            {cells.map((cell) => (
              <span key={cell} data-filled={cell <= weights[claim.severity] || undefined} />
            ))}
          </span>{' '}
          {words('claimSeverity', claim.severity)}
        </span>{' '}
        <span className="mdma-claim-verdict">{words('claimVerdict', claim.verdict)}</span>{' '}
        <span className="mdma-claim-id">{claim.id}</span>
      </th>
      <td data-side="said">
        <span className="mdma-claim-side" aria-hidden="true">
          {t('claims.said')}
        </span>
        <p className="mdma-claim-text">{bindUnits(claim.statement)}</p>
        <p className="mdma-citation">
          {claim.where.length === 0 ? t('claims.noSource') : <SourceList citations={claim.where} sourceOf={sourceOf} />}
        </p>
        {context ? (
          <p className="mdma-claim-context">
            {t('claims.context', {
              n: context.n,
              comparator: context.comparator,
              bias: context.riskOfBias ?? t('claims.biasUnknown'),
            })}
          </p>
        ) : null}
      </td>
      <td data-side="found">
        <span className="mdma-claim-side" aria-hidden="true">
          {t('claims.found')}
        </span>
        <p className="mdma-claim-text">{bindUnits(claim.finding)}</p>
        <p className="mdma-citation">
          <VerificationMark verification={claim.verification} />{' '}
          {claim.betterSource.length === 0 ? (
            t('claims.arithmetic')
          ) : (
            <SourceList citations={claim.betterSource} sourceOf={sourceOf} />
          )}
          <FactIds facts={claim.facts} />
        </p>
      </td>
    </tr>
  );
}
