import { exportJournal, headOf, type Journal, verifyJournal } from '@mdma-at/journal';
import { Button, IdentityBanner, useMdma } from '@mdma-at/ui';
import { type ReactNode, useMemo } from 'react';
import { useConsent } from '../course/use-consent.ts';
import { signsInWords } from '../day/signs-in-words.ts';
import { useDesk, useJournal, useStreams } from '../record/record-context.ts';
import { NoCourse } from '../screens/no-course.tsx';
import { stateDigestOf } from '../record/processes.ts';
import { hrefOf } from '../route.ts';
import { dayBundle } from './day-bundle.ts';
import { saveFile } from './save-file.ts';

/** Every journal of a participant: verified, with its head and the digest of its state, to take away as a file. */
export function ExportScreen({ participant }: { readonly participant: string }): ReactNode {
  const { room } = useDesk();
  const streams = useStreams().filter((name) => name.split(':')[1] === participant);
  const consent = useConsent(participant);
  if (streams.length === 0) return <NoCourse participant={participant} />;
  return (
    <>
      <IdentityBanner subject={{ code: participant }} simulated {...consent} />
      <main className="demo-page">
        <header className="demo-head">
          <h1>Export</h1>
          <p className="demo-ways">
            <a href={hrefOf({ screen: 'print', course: participant })}>Print the course</a>
            <a href={hrefOf({ screen: 'record', course: participant })}>Replay</a>
          </p>
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
  branch: 'Branch of dosing day',
};

/** A journal in words, such as Dosing day 2. */
function titleOf(stream: string): string {
  const [kind = '', , session] = stream.split(':');
  return [kinds[kind] ?? kind, session].filter(Boolean).join(' ');
}

function JournalExport({ stream }: { readonly stream: string }): ReactNode {
  const [kind, participant = '', session] = stream.split(':');
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
      <div className="demo-row">
        <Button
          onPress={() =>
            saveFile(
              `SIMULATED-${stream.replaceAll(':', '-')}.journal.jsonl`,
              exportJournal(journal, { simulated: true, mark: 'SIMULATED DATA' }),
              'application/jsonl',
            )
          }
        >
          Download the journal file
        </Button>
        {kind === 'day' || kind === 'branch' ? <FhirExport stream={stream} journal={journal} /> : null}
        {kind === 'day' ? (
          <a href={hrefOf({ screen: 'print', course: participant, session: Number(session) })}>Print the dosing day</a>
        ) : null}
      </div>
    </section>
  );
}

/** A dosing day as FHIR R4, and what of it has no verified code yet. */
function FhirExport({ stream, journal }: { readonly stream: string; readonly journal: Journal }): ReactNode {
  const { format, words } = useMdma();
  const [, participant = ''] = stream.split(':');
  const { bundle, left } = useMemo(
    () => dayBundle(journal, participant, { reading: (reading) => signsInWords(reading, format), dose: format.dose }),
    [journal, participant, format],
  );
  return (
    <>
      <Button
        onPress={() =>
          saveFile(
            `SIMULATED-${stream.replaceAll(':', '-')}.fhir.json`,
            JSON.stringify(bundle, undefined, 2),
            'application/fhir+json',
          )
        }
      >
        Download the FHIR bundle
      </Button>
      <span className="demo-quiet">
        {bundle.entry.length} resources, each with its words and marked as test data
        {left.length > 0
          ? `; not written for want of a verified code: ${left.map((sign) => words('sign', sign)).join(', ')}`
          : ''}
      </span>
    </>
  );
}
