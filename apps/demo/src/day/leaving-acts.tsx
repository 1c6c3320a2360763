import { Button } from '@mdma-at/ui';
import type { ReactNode } from 'react';
import { departureInWords } from './day-words.ts';
import type { RunningDay } from './use-dosing-day.ts';

/** What is done once the first dose was given, up to the participant's leaving. */
export function LeavingActs({ day }: { readonly day: RunningDay }): ReactNode {
  const { view, give } = day;
  if (view.t0 === undefined) return null;
  const { planned, authorised, reviewing } = view.end;
  const given = view.log.filter(
    (event) => event.type === 'initial-dose.administered' || event.type === 'supplemental-dose.administered',
  ).length;
  const left = Math.max(0, 2 - given);
  return (
    <fieldset className="demo-act-group">
      <legend>Ending the day</legend>
      {reviewing ? null : (
        <Button onPress={() => void give({ type: 'begin-end-review' })}>Begin the review before leaving</Button>
      )}
      <Button onPress={() => void give({ type: 'record-stability', stable: true })}>Judged stable</Button>
      {view.chart.custody === 'reconciled' ? null : (
        <Button
          onPress={() => void give({ type: 'reconcile-capsules', administered: given, returned: left, wasted: 0 })}
        >
          Capsules counted: {given} given, {left} returned
        </Button>
      )}
      {authorised ? (
        <Button tone="primary" onPress={() => void give({ type: 'record-release', ...planned })}>
          {departureInWords(planned)}
        </Button>
      ) : null}
    </fieldset>
  );
}
