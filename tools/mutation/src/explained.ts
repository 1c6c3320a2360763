/** Why mutants survive that no test could find: the file, what stood there, and what was put there (`*` is anything). */
export interface Explained {
  readonly because: string;
  readonly mutants: readonly (readonly [file: string, original: string, replacement: string])[];
}

const journal = (file: string): string => `journal/src/${file}.ts`;

export const explained: readonly Explained[] = [
  {
    because:
      'words for a case that cannot come: the schema always names an issue, and a failed check at least one fault',
    mutants: [
      [journal('apply-command'), "'expected an id'", '*'],
      [journal('apply-command'), "id.error.issues[0]?.message ?? 'expected an id'", '*'],
      [journal('apply-command'), 'id.error.issues[0]?.message', '*'],
      [journal('check-append'), "text.issues[0]?.message ?? 'not JSON'", '*'],
      [journal('check-append'), 'text.issues[0]?.message', '*'],
      [journal('check-append'), "'not JSON'", '*'],
      [journal('check-append'), "checked.error.issues[0]?.message ?? 'not an entry'", '*'],
      [journal('check-append'), 'checked.error.issues[0]?.message', '*'],
      [journal('check-append'), "'not an entry'", '*'],
      [journal('export-journal'), "text.issues[0]?.message ?? ''", '*'],
      [journal('export-journal'), 'text.issues[0]?.message', '*'],
      [journal('export-journal'), "''", '*'],
      [journal('import-journal'), '!first', 'false'],
      [journal('import-journal'), "'[journal] a file that is not taken has at least one fault'", '*'],
      [journal('verify-journal'), '!first', 'false'],
      [journal('verify-journal'), "'[journal] a failed verification names at least one fault'", '*'],
      [journal('seal-entry'), '!text.ok', 'false'],
      [journal('record-deadlines'), 'entry', 'true'],
    ],
  },
  {
    because: 'the same answer by another way: it is folded, compared or read again instead of taken as known',
    mutants: [
      [journal('apply-command'), "'folded'", '*'],
      [journal('apply-command'), "'as-known'", '*'],
      [journal('read-journal'), 'entry.amends === undefined', 'false'],
      [journal('execute'), "'initialState'", '*'],
      [journal('execute'), 'journal[length - 1]?.hash', '*'],
      [journal('execute'), 'remembered.journal[length - 1]?.hash', '*'],
      [journal('execute'), 'begun.value[0]?.payload', '*'],
    ],
  },
  {
    because: 'a comparison with a version that is undefined is false in any case',
    mutants: [[journal('replay'), 'process.version !== undefined', 'true']],
  },
  {
    because: 'what is written after an issue was found is thrown away',
    mutants: [[journal('canonical'), "''", '*']],
  },
  {
    because: 'the last of a million values: trying it takes seconds, one beyond it is tried',
    mutants: [[journal('canonical'), 'nodes > limits.nodes', 'nodes >= limits.nodes']],
  },
];
