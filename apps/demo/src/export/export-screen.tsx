import { exportJournal, headOf, verifyJournal } from '@mdma-at/journal';
import { Button, IdentityBanner } from '@mdma-at/ui';
import type { ReactNode } from 'react';
import { useConsent } from '../course/use-consent.ts';
import { useDesk, useJournal, useStreams } from '../record/record-context.ts';
import { NoCourse } from '../screens/no-course.tsx';
import { courseStream } from '../streams.ts';
import { stateDigestOf } from '../record/processes.ts';

/** Every journal of a participant: verified, with its head and the digest of its state, to take away as a file. */
export function ExportScreen({ participant }: { readonly participant: string }): ReactNode {
  const { room } = useDesk();
  const streams = useStreams().filter((name) => name.split(':')[1] === participant);
  const course = useJournal(courseStream(participant));
  const consent = useConsent(participant);
  if (course?.length === 0) return <NoCourse participant={participant} />;
  return (
    <>
      <IdentityBanner subject={{ code: participant }} simulated {...consent} />
      <main className="demo-page">
        <header className="demo-head">
          <h1>Export</h1>
        </header>
        <div className="demo-prose">
          <p>
            Each journal is a chain: every entry carries the hash of the one before it. The head hash changes when any
            byte of the record does. Print it or keep it elsewhere; without it nobody can see that a tail was cut off.
          </p>
          <p>
            A file can be verified without this page: <code>pnpm verify-journal FILE</code> prints the same head hash
            and state digest, or names the entry that was changed.
          </p>
        </div>
        {room.lasting ? null : <p role="alert">This record ends with the page.</p>}
        <div className="demo-exports">
          {streams.map((stream) => (
            <JournalExport key={stream} stream={stream} />
          ))}
        </div>
      </main>
    </>
  );
}

const kinds: Readonly<Record<string, string>> = {
  course: 'Course',
  day: 'Dosing day',
  screening: 'Screening',
  washout: 'Washout',
};

/** A journal in words, such as Dosing day 2. */
function titleOf(stream: string): string {
  const [kind = '', , session] = stream.split(':');
  return [kinds[kind] ?? kind, session].filter(Boolean).join(' ');
}

function save(name: string, text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: 'application/jsonl' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  URL.revokeObjectURL(address);
}

function JournalExport({ stream }: { readonly stream: string }): ReactNode {
  const journal = useJournal(stream);
  if (!journal || journal.length === 0) return null;
  const verified = verifyJournal(journal);
  const head = headOf(journal);
  return (
    <section className="demo-export" aria-label={stream}>
      <h2>
        {titleOf(stream)} <span className="demo-quiet">{stream}</span>
      </h2>
      <dl>
        <dt>Entries</dt>
        <dd>{journal.length}</dd>
        <dt>Chain</dt>
        <dd>{verified.ok ? 'whole' : verified.first.message}</dd>
        <dt>Head hash</dt>
        <dd>
          <code data-testid={`head ${stream}`}>{head.hash}</code>
        </dd>
        <dt>State digest</dt>
        <dd>
          <code data-testid={`state ${stream}`}>
            {stateDigestOf(journal) ?? 'none: no process here folds this journal'}
          </code>
        </dd>
      </dl>
      <Button
        onPress={() => {
          save(`${stream.replaceAll(':', '-')}.journal.jsonl`, exportJournal(journal));
        }}
      >
        Download the journal file
      </Button>
    </section>
  );
}
