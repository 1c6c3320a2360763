import { chainIssues } from './chain-issues.ts';
import type { EntryDraft, Journal } from './entry.ts';
import { entrySchema } from './entry.schema.ts';
import { headOf } from './head-of.ts';
import { issuesOf } from './issues-of.ts';
import type { Issue, Result } from './result.ts';
import { sealEntry } from './seal-entry.ts';

/** Where the entry goes. */
export interface AppendOptions {
  /** The name of a journal that is still empty; `journal` when none is given. A journal with entries has its name. */
  readonly stream?: string;
}

/**
 * A journal with one entry more. The journal given stays as it is.
 *
 * Answers with a `Result`, because a draft may come from anywhere: a value JSON can't keep, a missing field, an id that
 * the journal already has, an amendment of nothing each come back as an issue with its path. It never throws.
 * The journal itself is trusted; one from outside goes through `verifyJournal` first.
 */
export function appendEntry(journal: Journal, draft: EntryDraft, options: AppendOptions = {}): Result<Journal> {
  const broken = journalIssues(journal);
  if (broken.length > 0) return { ok: false, issues: broken };
  const after = headOf(journal);
  const sealed = sealEntry(draft, { stream: journal[0]?.stream ?? options.stream ?? 'journal', after });
  if (!sealed.ok) return sealed;
  const entry = sealed.value;
  const twin = journal.find((earlier) => earlier.id === entry.id);
  const issues: readonly Issue[] = twin
    ? [
        {
          path: ['id'],
          code: 'entry.id-taken',
          message: `saw the id of entry ${twin.seq}, expected one that is not taken`,
        },
      ]
    : chainIssues(entry, { seq: entry.seq, earlier: (seq) => journal[seq - 1] });
  return issues.length > 0 ? { ok: false, issues } : { ok: true, value: [...journal, entry] };
}

/** Looks at the place where the chain goes on, so that no entry is chained to something that is none. */
function journalIssues(journal: unknown): readonly Issue[] {
  if (!Array.isArray(journal)) {
    return [
      { path: ['journal'], code: 'journal.not-a-list', message: `saw ${typeof journal}, expected a list of entries` },
    ];
  }
  if (journal.length === 0) return [];
  const last = entrySchema.safeParse(journal.at(-1));
  if (!last.success) return issuesOf(last.error.issues, ['journal', journal.length - 1]);
  if (last.data.seq === journal.length) return [];
  const message = `saw entry ${last.data.seq} last of ${journal.length}, expected a journal from entry 1 on`;
  return [{ path: ['journal'], code: 'journal.not-whole', message }];
}
