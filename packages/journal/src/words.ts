/** The `prev` of a stream's first entry. */
export const GENESIS = '0'.repeat(64);

/** The type of a stream's first entry: its payload says which process runs here and what it started from. */
export const PROCESS_STARTED = 'process.started';

/** The type of an amendment that takes an entry back instead of replacing it. */
export const ENTRY_WITHDRAWN = 'entry.withdrawn';

/** What is hashed before each entry, so that no other text can have an entry's hash. */
export const CHAIN_PREFIX = 'mdma-at/journal/1\n';

/** What is hashed before the header of a journal file. */
export const FILE_PREFIX = 'mdma-at/journal-file/1\n';

/** What a journal file says it is. */
export const FILE_FORMAT = 'mdma-at/journal';
