/** The `prev` of a stream's first entry. */
export const GENESIS = '0'.repeat(64);

/** The type of a stream's first entry: its payload says which process runs here and what it started from. */
export const PROCESS_STARTED = 'process.started';

/** The type of an amendment that takes an entry back instead of replacing it. */
export const ENTRY_WITHDRAWN = 'entry.withdrawn';

/** The type of an entry that says that a note was erased from its vault, and why. */
export const NOTE_REDACTED = 'note.redacted';

/** What is hashed before a note's salt and text. */
export const NOTE_PREFIX = 'mdma-at/note/1\n';

/** What is hashed for the check of a printed anchor. */
export const ANCHOR_PREFIX = 'mdma-at/anchor/1\n';

/** What is signed before an anchor. */
export const SIGNATURE_PREFIX = 'mdma-at/anchor-signature/1\n';

/** What is hashed before each entry, so that no other text can have an entry's hash. */
export const CHAIN_PREFIX = 'mdma-at/journal/1\n';

/** What is hashed before the header of a journal file. */
export const FILE_PREFIX = 'mdma-at/journal-file/1\n';

/** What a journal file says it is. */
export const FILE_FORMAT = 'mdma-at/journal';
