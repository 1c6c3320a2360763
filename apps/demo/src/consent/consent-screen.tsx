import { eventFromEntry, type Journal } from '@mdma-at/journal';
import { type ConsentScope, dosingDay, type DosingDayCommand, type DosingDayEvent } from '@mdma-at/protocol';
import { type ConsentAct, type ConsentEntry, ConsentLedger, IdentityBanner } from '@mdma-at/ui';
import type { ReactNode } from 'react';
import { consentOf } from '../course/consent-of.ts';
import { useConsent } from '../course/use-consent.ts';
import { useCourseActs } from '../course/use-course-acts.ts';
import { type RunningCourse, useCourse } from '../course/use-course.ts';
import { lead } from '../people.ts';
import { useDesk, useJournal, useStreams } from '../record/record-context.ts';
import { hrefOf } from '../route.ts';
import { NoCourse } from '../screens/no-course.tsx';
import { courseStream, dayStream, daysIn } from '../streams.ts';

/** What each scope means, in plain language. */
const texts: Readonly<Record<ConsentEntry['scope'], string>> = {
  study: 'The whole treatment: screening, preparation, dosing sessions, integration.',
  session: 'This one dosing session, asked again on its morning.',
  touch: 'Being touched: a hand held, an arm steadied. Asked each time; no answer is no.',
  recording: 'Sound or picture being recorded.',
  data: 'The use of the record for research.',
};

/** What a participant agreed to, scope by scope, and the ways to take it back. */
export function ConsentScreen({ participant }: { readonly participant: string }): ReactNode {
  const course = useJournal(courseStream(participant));
  const running = useCourse(participant);
  const session = daysIn(useStreams(), participant).at(-1);
  const day = useJournal(dayStream(participant, session ?? 0));
  if (course?.length === 0) return <NoCourse participant={participant} />;
  if (!running || !course || !day) return <p className="demo-note">The record is being read.</p>;
  return <Ledger running={running} course={course} day={day} session={session} />;
}

interface LedgerProps {
  readonly running: RunningCourse;
  readonly course: Journal;
  readonly day: Journal;
  readonly session: number | undefined;
}

function Ledger({ running, course, day, session }: LedgerProps): ReactNode {
  const { record } = useDesk();
  const { participant } = running;
  const consent = useConsent(participant);
  const acts = useCourseActs(running, day.at(-1)?.recordedAt ?? 0);
  const version = consentOf(running.state)?.version ?? '';
  const scopes: readonly ConsentScope[] = ['session', 'touch', 'recording'];
  const entries: readonly ConsentEntry[] = [
    { scope: 'study', text: texts.study, acts: studyActs(course) },
    ...(session === undefined
      ? []
      : scopes.map((scope) => ({ scope, text: texts[scope], acts: dayActs(day, scope, version) }))),
  ];
  const onDay = async (type: 'record-consent' | 'withdraw-consent', scope: ConsentScope): Promise<void> => {
    if (session === undefined) return;
    const at = day.at(-1)?.recordedAt ?? 0;
    const command: DosingDayCommand = { id: crypto.randomUUID(), by: lead, type, scope };
    await record.give(dayStream(participant, session), dosingDay, command, at);
  };
  return (
    <>
      <IdentityBanner subject={{ code: participant }} simulated {...consent} />
      <main className="demo-page demo-prose">
        <header className="demo-head">
          <h1>Consent</h1>
          <p>
            <a href={hrefOf({ screen: 'course', course: participant })}>To the course</a>
          </p>
        </header>
        {acts.notice ? (
          <p className="demo-alert" role="status">
            {acts.notice}
          </p>
        ) : null}
        <ConsentLedger
          headingLevel={2}
          entries={entries}
          onIntent={({ type, scope }) => {
            if (scope === 'data') return;
            if (scope !== 'study') void onDay(type, scope);
            else if (type === 'withdraw-consent') void acts.give({ type: 'withdraw' });
            else
              void acts.give({
                type: 'record-consent',
                version: 'v3',
                capacity: true,
                copyGiven: true,
                questionsAnswered: true,
              });
          }}
        />
        {session === undefined ? <p>What is asked on a dosing day stands here once one was opened.</p> : null}
      </main>
    </>
  );
}

function studyActs(course: Journal): readonly ConsentAct[] {
  let version = '';
  return course.flatMap(({ type, occurredAt: at, actor, payload }): readonly ConsentAct[] => {
    if (type === 'consent.signed') {
      version = typeof payload['version'] === 'string' ? payload['version'] : '';
      return [{ act: 'given', at, by: actor.id, version }];
    }
    return type === 'consent.withdrawn' ? [{ act: 'withdrawn', at, by: actor.id, version }] : [];
  });
}

function dayActs(day: Journal, scope: ConsentScope, version: string): readonly ConsentAct[] {
  return day.flatMap((entry): readonly ConsentAct[] => {
    const { at, by, ...event } = eventFromEntry<DosingDayEvent>(entry);
    if (event.type === 'touch.answered' && scope === 'touch')
      return [{ act: event.agrees ? 'given' : 'declined', at, by: by.id, version }];
    if (event.type !== 'consent.confirmed' && event.type !== 'consent.withdrawn') return [];
    if (event.scope !== scope) return [];
    return [{ act: event.type === 'consent.confirmed' ? 'given' : 'withdrawn', at, by: by.id, version }];
  });
}
