import type { Instant } from '@mdma-at/evidence';
import type { Deviation } from '@mdma-at/protocol';
import { useMdma } from '@mdma-at/ui';
import type { ReactNode } from 'react';

interface DeviationListProps {
  readonly deviations: readonly Deviation[];
  /** How a moment is told: by the clock of one day, or by the day of a course. */
  readonly when: (at: Instant) => string;
}

/** What departed from the protocol: when, how grave it is, what it was, and the conditions that did not hold. */
export function DeviationList({ deviations, when }: DeviationListProps): ReactNode {
  const { words } = useMdma();
  if (deviations.length === 0) return <p>None.</p>;
  return (
    <ul>
      {deviations.map(({ id, at, severity, interlocks, values = {} }) => {
        const open = [values['interlock'], ...interlocks.map((interlock) => interlock.id)].flatMap((one) =>
          one === undefined ? [] : [words('interlockName', String(one))],
        );
        return (
          <li key={`${id} ${at}`}>
            {when(at)} <b>{severity}</b>: {inWords(id)}.{open.length > 0 ? ` Not met: ${open.join(', ')}.` : null}
            {values['reason'] === undefined ? null : ` Reason: ${values['reason']}`}
          </li>
        );
      })}
    </ul>
  );
}

/** The id says what departed and how, such as `initial-dose.unauthorised`. */
function inWords(id: string): string {
  return id.replaceAll('-', ' ').replaceAll('.', ', ');
}
