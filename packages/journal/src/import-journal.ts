import { canonical } from './canonical.ts';
import type { Anchor, Journal } from './entry.ts';
import { issuesOf } from './issues-of.ts';
import { headerSchema } from './journal-file.schema.ts';
import type { FileHeader } from './journal-file.ts';
import { hashHeaderText } from './journal-file.ts';
import { limits } from './limits.ts';
import { readLine } from './read-line.ts';
import type { Issue } from './result.ts';
import type { JournalFault, Verification } from './verify-journal.ts';
import { verifyJournal } from './verify-journal.ts';

/** One thing that is wrong with a journal file: the line, counted from 1, and the entry when it is one. */
export interface FileFault extends Issue {
  readonly line: number;
  readonly seq?: number;
  readonly seen?: string;
  readonly expected?: string;
}

/** A whole, verified journal, or what is wrong and where; never a part of a file. */
export type Imported =
  | {
      readonly ok: true;
      readonly value: { readonly header: FileHeader; readonly entries: Journal; readonly head: Anchor };
    }
  | { readonly ok: false; readonly first: FileFault; readonly issues: readonly FileFault[] };

/** What is known about the file from elsewhere, and how large it may be. */
export interface ImportOptions {
  readonly anchor?: Anchor;
  /** Most characters of the whole text; 64 Mi when not given. */
  readonly maxText?: number;
  /** Most lines, header included; 100,000 when not given. */
  readonly maxLines?: number;
}

/**
 * Reads a journal file: verified first, line by line and link by link, then taken as a whole or not at all.
 *
 * Each line must be the very text that was hashed, so one changed byte anywhere names the line and the entry. The head
 * in the header shows a cut file; a file that somebody wrote anew from the header on is only found with an `anchor`.
 * Takes anything and never throws.
 */
export function importJournal(text: unknown, options: ImportOptions = {}): Imported {
  const { maxText = limits.text, maxLines = limits.lines, anchor } = options;
  if (typeof text !== 'string')
    return failed([fileFault(1, 'file.not-text', `saw ${typeof text}, expected the text of a journal file`)]);
  if (text.length > maxText) {
    return failed([fileFault(1, 'file.too-large', `saw ${text.length} characters, expected at most ${maxText}`)]);
  }
  const lines = text.split('\n', maxLines + 2);
  if (lines.length > maxLines + 1)
    return failed([fileFault(maxLines + 1, 'file.too-many-lines', `saw more than ${maxLines} lines`)]);
  const issues: FileFault[] = [];
  if (lines.at(-1) === '') lines.pop();
  else
    issues.push(fileFault(lines.length, 'file.unfinished', 'saw no line end after the last line: the file may be cut'));

  const [first = '', ...rest] = lines;
  const header = readHeader(first);
  const verified = verifyJournal(rest, { ...(anchor ? { anchor } : {}), ...streamOf(header) });
  issues.push(...header.issues, ...entryFaults(verified), ...againstHeader(header.header, verified, rest.length));
  return issues.length > 0 || !header.header || !verified.ok
    ? failed(issues)
    : { ok: true, value: { header: header.header, entries: verified.entries, head: verified.head } };
}

type ReadHeader = { readonly header?: FileHeader; readonly issues: readonly FileFault[] };

function readHeader(line: string): ReadHeader {
  const read = readLine(line);
  if (!read.ok) return { issues: read.issues.map((issue) => inHeader(issue)) };
  const checked = headerSchema.safeParse(read.value);
  if (!checked.success) return { issues: issuesOf(checked.error.issues).map((issue) => inHeader(issue)) };
  const { hash, ...unhashed } = checked.data;
  const text = canonical(unhashed);
  if (text.ok && hashHeaderText(text.value) === hash) return { header: checked.data, issues: [] };
  return {
    issues: [fileFault(1, 'file.header-hash', 'the header was changed: its hash is not the hash of what it says')],
  };
}

function inHeader(issue: Issue): FileFault {
  return { ...issue, code: 'file.header', message: `header: ${issue.message}`, line: 1 };
}

function streamOf({ header }: ReadHeader): { readonly stream?: string } {
  return header?.stream === undefined ? {} : { stream: header.stream };
}

function entryFaults(verified: Verification): readonly FileFault[] {
  return verified.ok ? [] : verified.issues.map((fault) => ({ ...fault, line: lineOfFault(fault) }));
}

/** The header is line 1, so the first entry is line 2. */
function lineOfFault({ path, seq }: JournalFault): number {
  const [index] = path;
  return typeof index === 'number' ? index + 2 : seq + 1;
}

function againstHeader(header: FileHeader | undefined, verified: Verification, count: number): readonly FileFault[] {
  if (!header) return [];
  if (header.entries !== count) {
    const seq = Math.min(header.entries, count) + 1;
    const message = `saw ${count} entries, expected ${header.entries} as the header says: entry ${seq} is ${count < header.entries ? 'missing' : 'too many'}`;
    return [{ ...fileFault(seq + 1, 'file.count', message), seq }];
  }
  if (!verified.ok || (verified.head.hash === header.head.hash && verified.head.seq === header.head.seq)) return [];
  const message = `saw the head ${verified.head.hash}, expected ${header.head.hash} as the header says`;
  return [{ ...fileFault(count + 1, 'file.head', message), seq: count }];
}

function fileFault(line: number, code: string, message: string): FileFault {
  return { path: ['line', line], code, message, line };
}

function failed(issues: readonly FileFault[]): Imported {
  const ordered = issues.toSorted((a, b) => a.line - b.line);
  const [first] = ordered;
  if (!first) throw new Error('[journal] a file that is not taken has at least one fault');
  return { ok: false, first, issues: ordered };
}
