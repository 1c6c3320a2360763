import type { ReactNode } from 'react';
import type { TherapyCode } from './therapy-codes.ts';

const cells = [1, 2, 3, 4, 5] as const;

/** Five cells, as many filled as a way to treatment is wide. Drawn plain, without colour, where nobody looked. */
export function StepCells({
  step,
  plain = false,
}: {
  readonly step: TherapyCode['step'];
  readonly plain?: boolean;
}): ReactNode {
  return (
    <span className="mdma-step-cells" data-step={step} data-plain={plain || undefined} aria-hidden="true">
      {cells.map((cell) => (
        <span key={cell} data-filled={(!plain && cell <= step) || undefined} />
      ))}
    </span>
  );
}
