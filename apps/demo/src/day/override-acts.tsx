import type { Act, DosingDayView, InterlockReport } from '@mdma-at/protocol';
import { Button, useMdma } from '@mdma-at/ui';
import type { ReactNode } from 'react';
import type { RunningDay } from './use-dosing-day.ts';

type ActAhead = readonly [act: Act, report: InterlockReport, before: string];

/** The acts that are still to come and that conditions stand before. */
function actsAhead({ initialDose, supplemental, end }: DosingDayView): readonly ActAhead[] {
  if (initialDose.given.length === 0) return [['initialDose', initialDose.report, 'the first dose']];
  const ahead: ActAhead[] = [];
  if (!supplemental.outcome) ahead.push(['supplementalDose', supplemental.report, 'the supplemental dose']);
  if (end.reviewing) ahead.push(['release', end.release, 'leaving']);
  return ahead;
}

/** Conditions that stand open and that a prescriber may override, each with the act it stands before. */
export function OverrideActs({ day }: { readonly day: RunningDay }): ReactNode {
  const { words } = useMdma();
  const { view, input, give } = day;
  const prescriber = input.staff.find(({ role }) => role === 'prescriber' || role === 'physician');
  const acts = actsAhead(view);
  const open = acts.flatMap(([act, report, before]) =>
    report.open.filter(({ kind }) => kind === 'overridable').map(({ id }) => ({ act, before, id })),
  );
  if (!prescriber || open.length === 0) return null;
  return (
    <fieldset className="demo-act-group">
      <legend>Override, by {prescriber.person}</legend>
      {open.map(({ act, before, id }) => (
        <Button
          key={`${act} ${id}`}
          tone="risk"
          confirm={{
            question: `Override "${words('interlockName', id)}" before ${before} of ${view.participant}?`,
            facts: [
              { label: 'Condition', value: words('interlockName', id) },
              { label: 'Prescriber', value: prescriber.person },
            ],
            proceed: 'Override and record why',
            alternative: 'Do not override',
            reasonLabel: 'Reason for the override',
          }}
          onPress={({ reason }) =>
            void give(
              { type: 'override-interlock', interlock: id, act, reason },
              { id: prescriber.person, role: prescriber.role },
            )
          }
        >
          Override: {words('interlockName', id)}
        </Button>
      ))}
    </fieldset>
  );
}
