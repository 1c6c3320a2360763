import { Button, SaveMark } from '@mdma-at/ui';
import { type ReactNode, useState } from 'react';
import type { DefinitionName, PolicyName } from '../course/new-course.ts';
import { PolicySelect, protocolNames, ProtocolSelect } from '../course/protocol-choice.tsx';
import { ImportJournal } from '../export/import-journal.tsx';
import { resetRoom } from '../prepared/prepare-room.ts';
import { useDesk, useSaveState, useStreams } from '../record/record-context.ts';
import { hrefOf } from '../route.ts';
import { nextCode, participantsIn } from '../streams.ts';
import { ParticipantRow } from './participant-row.tsx';

/** Every course in this browser, and the ways to begin one. */
export function HomeScreen(): ReactNode {
  const desk = useDesk();
  const { record, room } = desk;
  const participants = participantsIn(useStreams());
  const saveState = useSaveState();
  const [name, setName] = useState<DefinitionName>('mapp1');
  const [policy, setPolicy] = useState<PolicyName>('demo');
  const [busy, setBusy] = useState<'begin' | 'watch' | 'reset'>();
  const code = nextCode(participants);

  const during = async (what: 'begin' | 'watch' | 'reset', work: () => Promise<void>): Promise<void> => {
    setBusy(what);
    try {
      await work();
    } finally {
      setBusy(undefined);
    }
  };
  const begin = async (): Promise<void> => {
    const { beginCourse } = await import('../course/new-course.ts');
    await beginCourse(record, { participant: code, name, policy }, Date.now());
    window.location.hash = hrefOf({ screen: 'screening', course: code });
  };
  const watch = async (): Promise<void> => {
    const { beginPreparedCourse } = await import('../prepared/begin-prepared-course.ts');
    if (await beginPreparedCourse(record, code, Date.now()))
      window.location.hash = hrefOf({ screen: 'day', course: code, session: 1, play: true });
  };

  return (
    <main className="demo-page demo-home">
      <header className="demo-head">
        <h1>Courses</h1>
        <p>
          Nothing leaves this browser. <SaveMark state={saveState} />
        </p>
        <span className="demo-reset">
          <Button pending={busy === 'reset'} onPress={() => void during('reset', () => resetRoom(desk, room.name))}>
            Reset
          </Button>
        </span>
      </header>
      <section className="demo-watch" aria-labelledby="watch">
        <div>
          <h2 id="watch">Watch a dosing day (2 minutes).</h2>
          <p>
            Eight hours on one ruler. When blood pressure rises, the supplemental dose is held, and you record the
            repeat.
          </p>
        </div>
        <Button tone="primary" pending={busy === 'watch'} onPress={() => void during('watch', watch)}>
          Start at 08:00
        </Button>
        <ol className="demo-hours" aria-hidden="true">
          {Array.from({ length: 10 }, (_, hour) => (
            <li key={hour}>{String(hour + 8).padStart(2, '0')}:00</li>
          ))}
        </ol>
      </section>
      {participants.length > 0 ? (
        <table className="demo-list">
          <caption>Participants in this browser, all simulated</caption>
          <thead>
            <tr>
              <th scope="col">Participant</th>
              <th scope="col">Where</th>
              <th scope="col">Next</th>
              <th scope="col">Needs attention</th>
            </tr>
          </thead>
          <tbody>
            {participants.toReversed().map((participant) => (
              <ParticipantRow key={participant} participant={participant} />
            ))}
          </tbody>
        </table>
      ) : (
        <p>No course here yet. Begin one below, or watch a dosing day.</p>
      )}
      <section aria-labelledby="new" className="demo-new">
        <h2 id="new">New simulated course</h2>
        <ProtocolSelect label="Protocol" names={protocolNames} value={name} onChange={setName} />
        <PolicySelect value={policy} onChange={setPolicy} />
        <Button pending={busy === 'begin'} onPress={() => void during('begin', begin)}>
          Begin with {code}
        </Button>
      </section>
      <ImportJournal />
      <p className="demo-onward">
        <a href={hrefOf({ screen: 'compare' })}>Compare policies: what limits would have done on hundreds of days</a>
      </p>
    </main>
  );
}
