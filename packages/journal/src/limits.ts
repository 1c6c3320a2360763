/** How large data may be before it is looked at any further. */
export const limits = {
  /** Arrays and objects inside each other. */
  depth: 32,
  /** Values inside one value. */
  nodes: 1_000_000,
  /** UTF-16 code units of one entry's text. */
  line: 1_048_576,
  /** UTF-16 code units of a journal file. */
  text: 67_108_864,
  /** Lines of a journal file. */
  lines: 100_000,
  /** Issues listed for one value; the rest is counted by whoever mends the first ones. */
  issues: 100,
  /** How often one command is decided again because another writer came first. */
  attempts: 200,
  /** How often one command is tried again because the store couldn't say what it did. */
  unknowns: 5,
  /** Deadlines that may fall due before one command. */
  deadlines: 1_000,
} as const;
