import type { Actor, Comfort, DosingDayCommand, DosingDayInput, DosingDayView, EffectPhase } from '@mdma-at/protocol';
import { Button, useMdma } from '@mdma-at/ui';
import { type ReactNode, useState } from 'react';
import { departureInWords } from './day-words.ts';

type WithoutEnvelope<Command> = Command extends DosingDayCommand ? Omit<Command, 'id' | 'by'> : never;

/** A command before it has an id and a person. */
export type Deed = WithoutEnvelope<DosingDayCommand>;

interface DayActsProps {
  readonly view: DosingDayView;
  readonly input: DosingDayInput;
  readonly over: boolean;
  /** Stands open at first, for a day that is recorded by hand. */
  readonly open: boolean;
  readonly give: (deed: Deed, by?: Actor) => Promise<unknown>;
}

const phases: readonly EffectPhase[] = ['onset', 'peak', 'plateau', 'comedown', 'baseline-reached'];
const comforts: readonly Comfort[] = ['water', 'food', 'temperature', 'music', 'eye-mask', 'blanket'];

/** What people do by hand on the day, besides vital signs and doses: each press is an entry. */
export function DayActs({ view, input, over, open, give }: DayActsProps): ReactNode {
  if (over) return <AfterTheDay view={view} />;
  return (
    <details className="demo-acts" open={open}>
      <summary>Record by hand</summary>
      <Room view={view} input={input} give={give} />
      <Sitting give={give} />
      <Leaving view={view} give={give} />
    </details>
  );
}

function AfterTheDay({ view }: { readonly view: DosingDayView }): ReactNode {
  const { released } = view.end;
  return <p>{released ? departureInWords(released) : 'The day is over.'}</p>;
}

function Room({ view, input, give }: Pick<DayActsProps, 'view' | 'input' | 'give'>): ReactNode {
  const here = new Set(view.room.present.filter((one) => one.present).map((one) => one.person));
  const arrived = view.log.some((event) => event.type === 'participant.arrived');
  const consented = view.chart.consent !== 'unconfirmed';
  const dispensed = view.chart.custody !== 'inVault';
  return (
    <fieldset className="demo-act-group">
      <legend>Room and consent</legend>
      {arrived ? null : <Button onPress={() => void give({ type: 'record-arrival' })}>Participant has arrived</Button>}
      {input.staff
        .filter((one) => one.role === 'therapist' || one.role === 'attendant')
        .map(({ person, role }) => (
          <Button
            key={person}
            onPress={() =>
              void give({
                type: 'record-presence',
                person,
                role: role === 'attendant' ? 'attendant' : 'therapist',
                present: !here.has(person),
              })
            }
          >
            {here.has(person) ? `${person} leaves the room` : `${person} is in the room`}
          </Button>
        ))}
      {view.room.physicianOnCall === 'yes'
        ? null
        : input.staff
            .filter((one) => one.role === 'physician' || one.role === 'prescriber')
            .map(({ person }) => (
              <Button key={person} onPress={() => void give({ type: 'record-physician-on-call', person, onCall: true })}>
                {person} is on call
              </Button>
            ))}
      {consented ? (
        <Button tone="safety" onPress={() => void give({ type: 'withdraw-consent', scope: 'touch' })}>
          Withdraw touch consent
        </Button>
      ) : (
        <Button onPress={() => void give({ type: 'record-consent', scope: 'session' })}>Consent for this session confirmed</Button>
      )}
      {dispensed ? null : (
        <Button onPress={() => void give({ type: 'dispense-capsules', count: 2 })}>Two capsules taken from the vault</Button>
      )}
      {view.hold
        ? input.staff
            .filter((one) => one.role === 'physician' || one.role === 'prescriber')
            .map(({ person, role }) => (
              <Button
                key={person}
                onPress={() =>
                  void give({ type: 'release-hold', reason: 'Seen and judged after a new reading.' }, { id: person, role })
                }
              >
                {person} ends the hold
              </Button>
            ))
        : null}
    </fieldset>
  );
}

function Sitting({ give }: Pick<DayActsProps, 'give'>): ReactNode {
  const { words } = useMdma();
  const [note, setNote] = useState('');
  const [distress, setDistress] = useState('');
  return (
    <fieldset className="demo-act-group">
      <legend>Sitting</legend>
      <form
        className="demo-note-form"
        onSubmit={(event) => {
          event.preventDefault();
          const text = note.trim();
          if (text === '') return;
          void give({ type: 'record-note', text }).then(() => setNote(''));
        }}
      >
        <label htmlFor="demo-note">Note</label>
        <textarea id="demo-note" rows={2} value={note} onChange={(event) => setNote(event.target.value)} />
        <Button type="submit">Add note</Button>
      </form>
      <label className="demo-inline">
        Distress, 0 to 10
        <select
          value={distress}
          onChange={(event) => {
            setDistress('');
            if (event.target.value !== '') void give({ type: 'record-distress', score: Number(event.target.value) });
          }}
        >
          <option value="">choose</option>
          {Array.from({ length: 11 }, (_, score) => (
            <option key={score} value={score}>
              {score}
            </option>
          ))}
        </select>
      </label>
      <div className="demo-row">
        {phases.map((phase) => (
          <Button key={phase} onPress={() => void give({ type: 'record-phase', phase })}>
            {words('phase', phase)}
          </Button>
        ))}
      </div>
      <div className="demo-row">
        {comforts.map((comfort) => (
          <Button key={comfort} onPress={() => void give({ type: 'record-comfort', comfort })}>
            {words('comfort', comfort)}
          </Button>
        ))}
      </div>
    </fieldset>
  );
}

function Leaving({ view, give }: Pick<DayActsProps, 'view' | 'give'>): ReactNode {
  if (view.t0 === undefined) return null;
  const { planned, authorised, reviewing } = view.end;
  const given = view.log.filter((event) => event.type === 'initial-dose.administered' || event.type === 'supplemental-dose.administered');
  return (
    <fieldset className="demo-act-group">
      <legend>Ending the day</legend>
      {view.supplemental.asked || view.supplemental.outcome ? null : (
        <Button onPress={() => void give({ type: 'record-supplemental-answer', agrees: true })}>Participant agrees to the supplemental dose</Button>
      )}
      {reviewing ? null : <Button onPress={() => void give({ type: 'begin-end-review' })}>Begin the review before leaving</Button>}
      <Button onPress={() => void give({ type: 'record-stability', stable: true })}>Judged stable</Button>
      <Button
        onPress={() =>
          void give({ type: 'reconcile-capsules', administered: given.length, returned: 2 - given.length, wasted: 0 })
        }
      >
        Capsules counted: {given.length} given, {2 - given.length} returned
      </Button>
      {authorised ? <Button onPress={() => void give({ type: 'record-release', ...planned })}>{departureInWords(planned)}</Button> : null}
    </fieldset>
  );
}
