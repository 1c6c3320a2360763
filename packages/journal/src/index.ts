export type { Amendment, Replacement } from './amend.ts';
export { amend } from './amend.ts';
export type { AppendOptions } from './append-entry.ts';
export { appendEntry } from './append-entry.ts';
export type { ApplyOptions, RecordableCommand } from './apply-command.ts';
export { applyCommand } from './apply-command.ts';
export { canonical } from './canonical.ts';
export { digest } from './digest.ts';
export type {
  Anchor,
  EntryActor,
  EntryClock,
  EntryDraft,
  Journal,
  JournalEntry,
  Json,
  JsonObject,
  Pins,
} from './entry.ts';
export type { EntryContext } from './event-entry.ts';
export { entryFromEvent, eventFromEntry } from './event-entry.ts';
export type { Caching, ExecuteOptions } from './execute.ts';
export { execute, recordDue, startStream } from './execute.ts';
export { exportJournal } from './export-journal.ts';
export { headOf } from './head-of.ts';
export type { FileFault, Imported, ImportOptions } from './import-journal.ts';
export { importJournal } from './import-journal.ts';
export type { JournalCache, Remembered } from './journal-cache.ts';
export { journalCache } from './journal-cache.ts';
export type { FileHeader } from './journal-file.ts';
export type { Failure, FailureCause, Outcome, Recorded } from './outcome.ts';
export type { StreamAnchor } from './printed-anchor.ts';
export { parseAnchor, printAnchor } from './printed-anchor.ts';
export type { JournalledProcess, RecordableDecision, RecordableEvent, RecordedPayload, Upcast } from './process.ts';
export type { Folded } from './record-deadlines.ts';
export { recordDeadlines } from './record-deadlines.ts';
export type { ReadEntry, Reading, ReadOptions } from './read-journal.ts';
export { readJournal } from './read-journal.ts';
export type { ReplayableProcess, ReplayOptions } from './replay.ts';
export { replay } from './replay.ts';
export type { Issue, Result } from './result.ts';
export { sealEntry } from './seal-entry.ts';
export type { KeptNote, NoteReference, OpenedNote, Redaction } from './sealed-note.ts';
export { openNote, redactNote, sealNote } from './sealed-note.ts';
export type { SignedAnchor } from './signed-anchor.ts';
export { checkSignedAnchor, signAnchor } from './signed-anchor.ts';
export type { RecordOptions, Start } from './start-journal.ts';
export { startJournal } from './start-journal.ts';
export type { AppendOutcome, JournalStore } from './store.ts';
export type { JournalFault, Verification, VerifyOptions } from './verify-journal.ts';
export { verifyJournal } from './verify-journal.ts';
export { ENTRY_WITHDRAWN, GENESIS, NOTE_REDACTED, PROCESS_STARTED } from './words.ts';
