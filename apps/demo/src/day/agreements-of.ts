import type { DosingDayInput, DosingDayView } from '@mdma-at/protocol';
import type { LeaveAgreement } from '@mdma-at/ui';

/** Everybody whose agreement ends the day, with what they said last. */
export function agreementsOf(
  { log, participant }: DosingDayView,
  { staff }: DosingDayInput,
): readonly LeaveAgreement[] {
  const therapists = staff
    .filter((one) => one.role === 'therapist' && one.qualified === 'yes')
    .map((one) => one.person);
  const parties = [
    ...therapists.map((person) => ({ person, party: 'therapist' }) as const),
    { person: participant, party: 'participant' } as const,
  ];
  return parties.map(({ person, party }) => {
    const said = log.findLast((event) => event.type === 'agreement.recorded' && event.person === person);
    return said?.type === 'agreement.recorded'
      ? { person, party, answer: { agrees: said.agrees, at: said.at } }
      : { person, party };
  });
}
