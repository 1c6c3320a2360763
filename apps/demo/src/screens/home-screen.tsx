import { replay } from '@mdma-at/journal';
import { course, definitions, type CourseEvent, type CourseState } from '@mdma-at/protocol';
import { Button, SaveMark, useMdma } from '@mdma-at/ui';
import { type ReactNode, useMemo, useState } from 'react';
import { stageWords } from '../course/course-words.ts';
import { beginCourse, type DefinitionName } from '../course/new-course.ts';
import { planOf } from '../course/use-course.ts';
import { visitName } from '../course/visit-name.ts';
import { beginPreparedCourse } from '../course/prepared-course.ts';
import { useDesk, useJournal, useSaveState, useStreams } from '../record/record-context.ts';
import { hrefOf } from '../route.ts';
import { courseStream, nextCode, participantsIn } from '../streams.ts';

const titles: Readonly<Record<DefinitionName, string>> = {
  mapp1: definitions.mapp1.title,
  seed002: definitions.seed002.title,
};

/** Every course in this browser, and the ways to begin one. */
export function HomeScreen(): ReactNode {
  const { record } = useDesk();
  const participants = participantsIn(useStreams());
  const saveState = useSaveState();
  const [name, setName] = useState<DefinitionName>('mapp1');
  const [busy, setBusy] = useState(false);
  const code = nextCode(participants);

  const begin = async (how: 'from-nothing' | 'prepared'): Promise<void> => {
    setBusy(true);
    try {
      if (how === 'from-nothing') {
        await beginCourse(record, code, name, Date.now());
        window.location.hash = hrefOf({ screen: 'screening', course: code });
      } else {
        await beginPreparedCourse(record, code, Date.now());
        window.location.hash = hrefOf({ screen: 'day', course: code, session: 1, play: true });
      }
    } finally {
      setBusy(false);
    }
  };

  return (
    <main className="demo-page demo-home">
      <header className="demo-head">
        <h1>Courses</h1>
        <p>
          Nothing leaves this browser. <SaveMark state={saveState} />
        </p>
      </header>
      <section className="demo-watch" aria-labelledby="watch">
        <div>
          <h2 id="watch">Watch a dosing day.</h2>
          <p>
            Eight hours in two minutes, on one ruler. When blood pressure rises, the supplemental dose is held, and you
            record the repeat.
          </p>
        </div>
        <Button tone="primary" pending={busy} onPress={() => void begin('prepared')}>
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
              <th scope="col">Protocol</th>
            </tr>
          </thead>
          <tbody>
            {participants.map((participant) => (
              <ParticipantRow key={participant} participant={participant} />
            ))}
          </tbody>
        </table>
      ) : (
        <p>No course yet. Begin one below: answer the screening, plan the course, hold the sessions.</p>
      )}
      <section aria-labelledby="new" className="demo-new">
        <h2 id="new">New participant</h2>
        <label className="demo-inline">
          Protocol
          <select value={name} onChange={(event) => setName(event.target.value === 'seed002' ? 'seed002' : 'mapp1')}>
            {Object.entries(titles).map(([id, title]) => (
              <option key={id} value={id}>
                {title}
              </option>
            ))}
          </select>
        </label>
        <Button pending={busy} onPress={() => void begin('from-nothing')}>
          Begin with {code}
        </Button>
      </section>
    </main>
  );
}

function ParticipantRow({ participant }: { readonly participant: string }): ReactNode {
  const journal = useJournal(courseStream(participant));
  const state = useMemo(
    () => (journal && journal.length > 0 ? replay<CourseState, CourseEvent>(journal, course) : undefined),
    [journal],
  );
  const { format } = useMdma();
  const next = useMemo(
    () => state && planOf(state)?.visits.find(({ arrangement }) => arrangement.is !== 'held'),
    [state],
  );
  const planned = next && (next.arrangement.is === 'booked' ? next.arrangement.on : next.window.target);
  const on = planned === 'unknown' ? undefined : planned;
  const view = state && course.view(state, journal?.at(-1)?.recordedAt ?? 0);
  return (
    <tr>
      <th scope="row">
        <a href={hrefOf({ screen: 'course', course: participant })}>{participant}</a>
      </th>
      <td>
        {view ? stageWords(view.stage) : 'being read'}
        {view?.dosing.dosingDay ? (
          <>
            {', '}
            <a href={hrefOf({ screen: 'day', course: participant, session: view.dosing.given + 1 })}>
              open the dosing day
            </a>
          </>
        ) : null}
      </td>
      <td>{next ? `${visitName(next)}${on === undefined ? '' : `, ${format.day(on)}`}` : 'nothing planned'}</td>
      <td>{state?.setup.definition.title}</td>
    </tr>
  );
}
