import type { TherapyStatus } from '@mdma-at/regulatory';
import type { ReactNode } from 'react';
import { useMdma } from '../provider/mdma-provider.tsx';
import { StatusIcon } from '../status-mark/status-icon.tsx';
import { StepCells } from './step-cells.tsx';
import { therapyCodes } from './therapy-codes.ts';

const statuses = Object.keys(therapyCodes) as readonly TherapyStatus[];

/** What letters, cells and hatching say, with each status in a sentence. */
export function BoardLegend(): ReactNode {
  const { t, words } = useMdma();
  return (
    <details className="mdma-board-legend">
      <summary>{t('board.legend')}</summary>
      <dl>
        {statuses.map((status) => (
          <div key={status}>
            <dt>
              <StepCells step={therapyCodes[status].step} />
              <b aria-hidden="true">{therapyCodes[status].letter}</b> {words('therapy', status)}
            </dt>
            <dd>{words('therapyNote', status)}</dd>
          </div>
        ))}
      </dl>
      <p>{t('board.legendSteps')}</p>
      <p>{t('board.legendHatched')}</p>
      <p>
        <StatusIcon status="stale" /> {t('board.legendStale')}
      </p>
      <p>{t('board.borders')}</p>
    </details>
  );
}
