import type { DosingDayInput } from '@mdma-at/protocol';
import { Button } from '@mdma-at/ui';
import type { ReactNode } from 'react';
import type { RunningDay } from './use-dosing-day.ts';

type Member = DosingDayInput['staff'][number];

const inTheRoom = ({ role }: Member) => role === 'therapist' || role === 'attendant';
const prescribes = ({ role }: Member) => role === 'physician' || role === 'prescriber';

/** Who is here, what was consented to, and what was taken from the vault. */
export function RoomActs({ day }: { readonly day: RunningDay }): ReactNode {
  const { view, input, give } = day;
  const here = new Set(view.room.present.filter((one) => one.present).map((one) => one.person));
  const arrived = view.log.some((event) => event.type === 'participant.arrived');
  const emergency = view.chart.session === 'emergency';
  return (
    <fieldset className="demo-act-group">
      <legend>Room and consent</legend>
      {emergency ? (
        <>
          <Button onPress={() => void give({ type: 'resolve-emergency' })}>Emergency is over</Button>
          <Button onPress={() => void give({ type: 'record-transfer', to: 'hospital' })}>Taken to hospital</Button>
        </>
      ) : null}
      {arrived ? null : <Button onPress={() => void give({ type: 'record-arrival' })}>Participant has arrived</Button>}
      {input.staff.filter(inTheRoom).map((member) => (
        <Presence key={member.person} member={member} here={here.has(member.person)} give={give} />
      ))}
      {view.room.physicianOnCall === 'yes'
        ? null
        : input.staff.filter(prescribes).map(({ person }) => (
            <Button key={person} onPress={() => void give({ type: 'record-physician-on-call', person, onCall: true })}>
              {person} is on call
            </Button>
          ))}
      {view.chart.consent === 'unconfirmed' ? (
        <Button onPress={() => void give({ type: 'record-consent', scope: 'session' })}>
          Consent for this session confirmed
        </Button>
      ) : (
        <Button tone="safety" onPress={() => void give({ type: 'withdraw-consent', scope: 'touch' })}>
          Withdraw touch consent
        </Button>
      )}
      {view.chart.custody === 'inVault' ? (
        <Button onPress={() => void give({ type: 'dispense-capsules', count: 2 })}>
          Two capsules taken from the vault
        </Button>
      ) : null}
      {view.hold
        ? input.staff.filter(prescribes).map(({ person, role }) => (
            <Button
              key={person}
              onPress={() =>
                void give(
                  { type: 'release-hold', reason: 'Seen and judged after a new reading.' },
                  { id: person, role },
                )
              }
            >
              {person} ends the hold
            </Button>
          ))
        : null}
    </fieldset>
  );
}

function Presence({
  member,
  here,
  give,
}: {
  readonly member: Member;
  readonly here: boolean;
  readonly give: RunningDay['give'];
}): ReactNode {
  const { person } = member;
  const role = member.role === 'attendant' ? 'attendant' : 'therapist';
  return (
    <Button onPress={() => void give({ type: 'record-presence', person, role, present: !here })}>
      {here ? `${person} leaves the room` : `${person} is in the room`}
    </Button>
  );
}
