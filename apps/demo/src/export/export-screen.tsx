import { digest, exportJournal, headOf, type Journal, replay, verifyJournal } from '@mdma-at/journal';
import { course, dosingDay } from '@mdma-at/protocol';
import { Button, IdentityBanner } from '@mdma-at/ui';
import type { ReactNode } from 'react';
import { useDesk, useJournal, useStreams } from '../record/record-context.ts';
import { screeningAnswers } from '../screening/answers.ts';

/** Every journal of a participant: verified, with its head and the digest of its state, to take away as a file. */
export function ExportScreen({ participant }: { readonly participant: string }): ReactNode {
  const { room } = useDesk();
  const streams = useStreams().filter((name) => name.split(':')[1] === participant);
  return (
    <div className="demo-page">
      <IdentityBanner subject={{ code: participant }} simulated />
      <main>
        <h1>Export</h1>
        <p>
          Each journal is a chain: every entry carries the hash of the one before it. The head hash below changes when any byte
          of the record does. Print it or keep it elsewhere; without it nobody can see that a tail was cut off.
        </p>
        {room.lasting ? null : <p role="alert">This record ends with the page.</p>}
        {streams.map((stream) => (
          <JournalExport key={stream} stream={stream} />
        ))}
      </main>
    </div>
  );
}

const processes = { course, 'dosing-day': dosingDay, 'screening-answers': screeningAnswers } as const;

function stateDigest(journal: Journal): string {
  const id = journal[0]?.payload['process'];
  const process = processes[id as keyof typeof processes];
  return digest(replay(journal, process as typeof course));
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
      <h2>{stream}</h2>
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
          <code data-testid={`state ${stream}`}>{stateDigest(journal)}</code>
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
