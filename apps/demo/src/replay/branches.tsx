import type { Instant } from '@mdma-at/evidence';
import { headOf } from '@mdma-at/journal';
import { SupplementalGate, useMdma } from '@mdma-at/ui';
import { type ReactNode, useMemo } from 'react';
import { sourceOf } from '../day/day-words.ts';
import { supplementalDoseOf } from '../day/dose-intents.ts';
import { signsInWords } from '../day/signs-in-words.ts';
import type { Deed } from '../day/use-dosing-day.ts';
import { useJournal } from '../record/record-context.ts';
import { hrefOf, type RecordRoute } from '../route.ts';
import { branchStream } from '../streams.ts';
import { originOf } from './branch-day.ts';
import { branchKnownAt, dayAsKnown, type KnownDay } from './day-as-known.ts';
import type { Reading } from '@mdma-at/vitals';

interface BranchesProps {
  readonly route: RecordRoute;
  readonly session: number;
  readonly known: KnownDay;
  readonly cursor: number;
  readonly now: Instant;
  readonly branches: readonly number[];
  /** The branch that is compared with the record. */
  readonly branch: number | undefined;
  readonly give: (stream: string, deed: Deed, at: Instant) => Promise<'accepted' | 'refused' | 'failed'>;
}

/** The record and a branch of it at the same moment, side by side; both stay. */
export function Branches(props: BranchesProps): ReactNode {
  const { route, session, known, now, branches, branch } = props;
  const { format } = useMdma();
  return (
    <section className="demo-branches" aria-labelledby="branches-title">
      <h2 id="branches-title">Supplemental dose at {format.time(now)}</h2>
      {branches.length > 0 ? (
        <p className="demo-ways">
          {branches.map((one) => (
            <a
              key={one}
              href={hrefOf({ ...route, day: String(session), branch: String(one) })}
              aria-current={one === branch ? 'true' : undefined}
            >
              Branch {one}
            </a>
          ))}
        </p>
      ) : null}
      <div className="demo-sides">
        <section aria-labelledby="recorded-title">
          <h3 id="recorded-title">As recorded</h3>
          <Gate known={known} now={now} />
          <p className="demo-quiet">
            {known.journal.length} entries, head <code>{headOf(known.journal).hash.slice(0, 12)}</code>
          </p>
        </section>
        {branch === undefined ? (
          <p className="demo-quiet">
            {branches.length > 0
              ? 'Choose a branch to see it beside the record.'
              : 'No branch yet: change a reading above and see what would have been.'}
          </p>
        ) : (
          <Branch key={branch} {...props} branch={branch} />
        )}
      </div>
    </section>
  );
}

function Branch({ route, session, cursor, now, branch, give }: BranchesProps & { readonly branch: number }): ReactNode {
  const { format } = useMdma();
  const stream = branchStream(route.course, session, branch);
  const journal = useJournal(stream);
  const origin = journal && originOf(journal);
  const known = useMemo(
    () =>
      journal && origin && journal.length > 0
        ? dayAsKnown(branchKnownAt(journal, { forkedAt: origin.seq, cursor, now }), now)
        : undefined,
    [journal, origin, cursor, now],
  );
  if (!journal || !origin || !known) return <p className="demo-quiet">The branch is being read.</p>;
  const forked = journal[origin.seq - 1];
  return (
    <section className="demo-branch" aria-labelledby="branch-title">
      <h3 id="branch-title">
        Branch {branch}: {format.time(forked?.recordedAt ?? 0)},{' '}
        {forked ? signsInWords(forked.payload['reading'] as unknown as Reading, format) : ''}
      </h3>
      <Gate
        known={known}
        now={now}
        give={(deed) => give(stream, deed, Math.max(now, journal.at(-1)?.recordedAt ?? 0))}
      />
      <p className="demo-quiet">
        {known.journal.length} entries, head <code>{headOf(known.journal).hash.slice(0, 12)}</code>.{' '}
        <a href={hrefOf({ screen: 'day', course: route.course, session, branch })}>Go on in this branch</a>
      </p>
    </section>
  );
}

interface GateProps {
  readonly known: KnownDay;
  readonly now: Instant;
  /** Where it is given, the gate can be used; the record's own cannot. */
  readonly give?: (deed: Deed) => Promise<'accepted' | 'refused' | 'failed'>;
}

function Gate({ known, now, give }: GateProps): ReactNode {
  const gate = supplementalDoseOf({ view: known.view, give: give ?? (async () => 'failed') });
  if (!gate) return <p>No dose was recorded by then.</p>;
  return (
    <div inert={give === undefined}>
      <SupplementalGate {...gate} headingLevel={4} now={now} sourceOf={sourceOf} />
    </div>
  );
}
