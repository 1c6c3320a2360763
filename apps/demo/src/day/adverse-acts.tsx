import type { Basis } from '@mdma-at/evidence';
import { interlockRules } from '@mdma-at/protocol';
import { AdverseEventForm, SeriousClock, useMdma } from '@mdma-at/ui';
import { type ReactNode, useState } from 'react';
import { useSaveState } from '../record/record-context.ts';
import { sourceOf } from './day-words.ts';
import type { RunningDay } from './use-dosing-day.ts';

const rule = {
  text: 'No further dose until the medical monitor has decided.',
  basis: interlockRules['no-open-sae'].basis as Basis,
};

/** What happened to the participant, or that nothing did when asked; and the clocks that serious events set going. */
export function AdverseActs({ day }: { readonly day: RunningDay }): ReactNode {
  const { words } = useMdma();
  const saveState = useSaveState();
  const [round, setRound] = useState(0);
  const { view, give, now, input } = day;
  const decided = new Set(
    view.log.flatMap((event) => (event.type === 'adverse-event.decided' ? [event.adverseEvent] : [])),
  );
  const open = view.log.flatMap((event) =>
    event.type === 'adverse-event.recorded' && event.seriousness === 'serious' && !decided.has(event.adverseEvent)
      ? [event]
      : [],
  );
  const monitor = input.staff.find(({ role }) => role === 'physician' || role === 'prescriber');
  const recorded = (verdict: 'accepted' | 'refused' | 'failed'): void => {
    if (verdict === 'accepted') setRound(round + 1);
  };
  return (
    <>
      {open.map((event) => {
        const report = view.next.find(({ id }) => id === `serious-event-report:${event.adverseEvent}`);
        return (
          <SeriousClock
            key={event.adverseEvent}
            event={{
              id: event.adverseEvent,
              what: event.text ?? words('adverseKind', event.kind),
              openedAt: event.at,
              reportDue: report
                ? { at: report.dueAt, overdue: report.overdue, basis: input.definition.safetyReporting.basis }
                : 'not-stated',
            }}
            now={now}
            person={view.participant}
            sourceOf={sourceOf}
            onIntent={({ type, adverseEvent, decision }) =>
              void give(
                { type, adverseEvent, decision },
                monitor ? { id: monitor.person, role: monitor.role } : undefined,
              )
            }
          />
        );
      })}
      <details className="demo-more">
        <summary>Adverse event</summary>
        <AdverseEventForm
          key={round}
          seriousRule={rule}
          saveState={saveState}
          sourceOf={sourceOf}
          onIntent={(intent) => {
            if (intent.type === 'record-adverse-event')
              void give({ ...intent, adverseEvent: `ae-${crypto.randomUUID().slice(0, 8)}` }).then(recorded);
            else
              void give({
                type: 'record-note',
                text: ['Asked about events: none.', intent.text].filter(Boolean).join(' '),
              }).then(recorded);
          }}
        />
      </details>
    </>
  );
}
