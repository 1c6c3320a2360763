import { SafetyPlan, type SafetyPlanProps } from '@mdma-at/ui';
import { memo, useMemo } from 'react';
import { dayOf } from '../course/day-of.ts';
import { useJournal } from '../record/record-context.ts';
import { courseStream } from '../streams.ts';

/** The steps of a made-up plan; a real one is written with the participant. */
const steps = [
  { heading: 'What I notice first', items: ['I stop answering the phone', 'I cannot sleep'] },
  { heading: 'What I do by myself', items: ['Walk by the river', 'The breathing from preparation 2'] },
  { heading: 'Whom I call', items: ['My sister', 'The therapists of this course'] },
] as const;

/** The safety plan of a participant, one press away. */
export const SafetyPlanHere = memo(function SafetyPlanHere({ participant }: { readonly participant: string }) {
  const journal = useJournal(courseStream(participant));
  const plan = useMemo<SafetyPlanProps['plan']>(() => {
    const agreed = journal?.findLast(({ type }) => type === 'safety-plan.agreed');
    return agreed
      ? { agreedOn: dayOf(agreed.occurredAt, agreed.tz.zone), person: agreed.actor.id, steps }
      : 'not-agreed';
  }, [journal]);
  // without the journal of the course nobody knows whether one was agreed
  return journal && journal.length > 0 ? <SafetyPlan plan={plan} contacts={[]} /> : null;
});
