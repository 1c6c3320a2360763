import type { Basis } from '@mdma-at/evidence';
import type { ReactNode } from 'react';
import { useMdma } from '../provider/mdma-provider.tsx';

/** The ids of the facts behind something, each kept in one piece. */
export function FactIds({ facts }: Pick<Basis, 'facts'>): ReactNode {
  const { t } = useMdma();
  if (facts.length === 0) return null;
  return (
    <>
      . {t('source.facts')}{' '}
      {facts.map((fact, index) => (
        <span key={fact}>
          {index > 0 ? ', ' : ''}
          <span className="mdma-nowrap">{fact}</span>
        </span>
      ))}
    </>
  );
}
