import type { Day } from '@mdma-at/evidence';
import { SafetyPlan, type SafetyPlanProps } from '@mdma-at/ui';
import type { ReactNode } from 'react';
import { useJournal } from '../record/record-context.ts';
import { courseStream } from '../streams.ts';

/** The steps of a made-up plan; a real one is written with the participant. */
const steps = [
  { heading: 'What I notice first', items: ['I stop answering the phone', 'I cannot sleep'] },
  { heading: 'What I do by myself', items: ['Walk by the river', 'The breathing from preparation 2'] },
  { heading: 'Whom I call', items: ['My sister', 'The therapists of this course'] },
] as const;

/** The safety plan of a participant, one press away. */
export function SafetyPlanHere({ participant }: { readonly participant: string }): ReactNode {
  const agreed = useJournal(courseStream(participant))?.findLast(({ type }) => type === 'safety-plan.agreed');
  const plan: SafetyPlanProps['plan'] = agreed
    ? {
        agreedOn: new Intl.DateTimeFormat('en-CA', { timeZone: agreed.tz.zone }).format(agreed.occurredAt) as Day,
        person: agreed.actor.id,
        steps,
      }
    : 'not-agreed';
  return <SafetyPlan plan={plan} contacts={[]} />;
}
