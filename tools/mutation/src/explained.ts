/** Why mutants survive that no test could find: the file, what stood there, and what was put there (`*` is anything). */
export interface Explained {
  readonly because: string;
  readonly mutants: readonly (readonly [file: string, original: string, replacement: string])[];
}

const journal = (file: string): string => `journal/src/${file}.ts`;
const day = (file: string): string => `protocol/src/dosing-day/${file}.ts`;

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
      [journal('execute'), 'cache.forget(stream);', ';'],
      [journal('execute'), 'journal[length - 1]?.hash', '*'],
      [journal('execute'), 'remembered.journal[length - 1]?.hash', '*'],
      [journal('execute'), 'begun.value[0]?.payload', '*'],
    ],
  },
  {
    because: 'the same answer more slowly: the pattern or the thorough look is asked again, what is known is not used',
    mutants: [
      [journal('sound-line'), "''", '*'],
      [journal('sound-line'), 'line.startsWith(known.pinsAndLink, pinsFrom)', '*'],
      [journal('sound-line'), "before !== '' && line.startsWith(before, linkAt + link.length)", 'false'],
      [journal('sound-line'), 'line.startsWith(before, linkAt + link.length)', '*'],
      [journal('sound-line'), 'linkAt + link.length', 'linkAt - link.length'],
      [journal('sound-line'), '!arePinsKnown', 'true'],
      [journal('sound-line'), 'line.slice(0, hashAt)', 'line'],
      [journal('sound-line'), 'line.slice(endAt)', 'line'],
      [journal('sound-line'), 'pins + link', 'pins - link'],
      [journal('sound-line'), '{\n  return text.length === to - from && line.startsWith(text, from);\n}', '{}'],
      [journal('sound-line'), 'text.length === to - from && line.startsWith(text, from)', 'false'],
      [journal('sound-line'), 'to - from', 'to + from'],
      [journal('sound-line'), 'line.startsWith(text, from)', 'line.endsWith(text, from)'],
      [
        journal('sound-line'),
        `{
  if (endOf(flatObject, text, 0) !== text.length) return false;
  let members = 0;
  for (let at = text.indexOf('":'); at >= 0; at = text.indexOf('":', at + 2)) members += 1;
  return members === Object.keys(value).length;
}`,
        '{}',
      ],
      [journal('sound-line'), 'endOf(flatObject, text, 0) !== text.length', 'true'],
      [journal('sound-line'), `'":'`, '""'],
      [journal('sound-line'), 'at >= 0', 'false'],
      [journal('sound-line'), 'at >= 0', 'at > 0'],
      [journal('sound-line'), 'at >= 0', 'at < 0'],
      [journal('sound-line'), 'members += 1', 'members -= 1'],
      [journal('sound-line'), 'members === Object.keys(value).length', 'false'],
      [journal('verify-journal'), "typeof given === 'string'", 'false'],
      [journal('verify-journal'), "'string'", '""'],
      [journal('verify-journal'), '!ordinary || !takeOrdinary(walk, ordinary)', 'true'],
      [journal('verify-journal'), 'seq !== walk.seq + 1 || entry.prev !== walk.hash', 'true'],
      [journal('verify-journal'), 'walk.seq + 1', 'walk.seq - 1'],
      [journal('verify-journal'), 'walk.stream !== undefined && entry.stream !== walk.stream', 'true'],
      [
        journal('verify-journal'),
        'walk.stream !== undefined && entry.stream !== walk.stream',
        'walk.stream !== undefined || entry.stream !== walk.stream',
      ],
      [journal('verify-journal'), 'walk.stream !== undefined', 'true'],
      [journal('verify-journal'), 'entry.stream !== walk.stream', 'true'],
      [journal('verify-journal'), 'entry.type === PROCESS_STARTED && seq !== 1', 'true'],
      [
        journal('verify-journal'),
        'entry.type === PROCESS_STARTED && seq !== 1',
        'entry.type === PROCESS_STARTED || seq !== 1',
      ],
      [journal('verify-journal'), 'entry.type === PROCESS_STARTED', 'true'],
      [journal('verify-journal'), 'seq !== 1', 'true'],
      [journal('verify-journal'), 'walk.ids.has(id)', 'true'],
    ],
  },
  {
    because: 'what it would let through is refused by the next check of the same line',
    mutants: [
      [journal('sound-line'), 'hashAt < 0', '*'],
      [journal('sound-line'), 'payloadAt < 0', '*'],
      [journal('sound-line'), '-1', '+1'],
      [journal('sound-line'), 'pinsAt < 0 || endAt < 0', '*'],
      [journal('sound-line'), 'pinsAt < 0', '*'],
      [journal('sound-line'), 'endAt < 0', '*'],
      [journal('sound-line'), 'at >= 0', 'true'],
    ],
  },
  {
    because: 'a function that ends without an answer answers undefined too',
    mutants: [
      [journal('sound-line'), '{\n    return undefined;\n  }', '{}'],
      [journal('execute'), '{\n    return undefined;\n  }', '{}'],
    ],
  },
  {
    because: 'the types exclude it, and what stands beside it says the same',
    mutants: [
      [journal('execute'), 'default:\n      return appended satisfies never;', 'default:'],
      [journal('execute'), "tried.verdict !== 'failed'", 'false'],
      [journal('execute'), 'a.ok && b.ok', '*'],
      [day('decide'), "latestRecordedAt !== 'none'", 'true'],
      [day('decide'), "'none'", '*'],
      [day('decide'), "typeof step === 'number'", 'true'],
      [day('hold'), "holding.assessment === 'unassessed'", 'false'],
      [day('hold'), "reading.assessment !== 'unassessed'", 'true'],
      [day('hold'), "'unassessed'", '*'],
      [day('judges/judge-eligibility'), "fact.check.kind === 'new-condition'", 'true'],
      [day('judges/judge-supplemental-dose'), 'start !== undefined', 'true'],
      [day('judges/judge-initial-dose'), "previous === 'unknown'", 'false'],
      [day('judges/judge-initial-dose'), "'unknown'", '*'],
      [day('judges/judge-vitals-back'), "freshMinutes !== 'not-stated'", 'true'],
      [day('judges/judge-end-of-session'), 'begunAt !== undefined', 'true'],
      [day('judge-proposal'), 'code === undefined', 'false'],
      [day('judges/judge-vitals'), 'dosedAt !== undefined', 'true'],
      [day('judges/judge-vitals'), "limits !== 'not-stated'", 'true'],
      [day('judges/judge-vitals'), "'not-stated'", '*'],
      [day('judges/judge-vitals'), "after.assessment !== 'unassessed'", 'true'],
      [day('judges/judge-vitals'), "'unassessed'", '*'],
      ['protocol/src/course/judge-proposal.ts', "command.type === 'schedule-dosing'", 'true'],
      ['protocol/src/course/decide.ts', "latestRecordedAt !== 'none'", 'true'],
      ['protocol/src/course/decide.ts', "'none'", '*'],
      ['protocol/src/course/decide.ts', "typeof step === 'number'", 'true'],
      [day('judges/judge-vitals-back'), "'not-stated'", '*'],
    ],
  },
  {
    because: 'the two that are compared are never the same here',
    mutants: [
      [journal('import-journal'), 'count < header.entries', 'count <= header.entries'],
      [
        'protocol/src/course/judges/judge-eligibility.ts',
        "known.events.lastIndexOf(reported) < known.events.findLastIndex((event) => event.type === 'screening.recorded')",
        "known.events.lastIndexOf(reported) <= known.events.findLastIndex(event => event.type === 'screening.recorded')",
      ],
      [journal('record-deadlines'), 'a.entryId < b.entryId', 'a.entryId <= b.entryId'],
    ],
  },
  {
    because: 'a second check behind the interlocks, tested by itself: while they are right nothing comes to it',
    mutants: [
      [day('decide'), "happening.type === 'initial-dose.authorised'", '*'],
      [day('decide'), "happening.type === 'supplemental-dose.authorised'", '*'],
      [day('decide'), "'initial-dose.authorised'", '*'],
      [day('decide'), "'supplemental-dose.authorised'", '*'],
      [
        day('decide'),
        "happening.type === 'initial-dose.authorised' || happening.type === 'supplemental-dose.authorised'",
        '*',
      ],
      [day('assert-dose-bounds'), 'start === undefined', 'false'],
    ],
  },
  {
    because:
      'the chart refuses nothing that every interlock allows; a property over disturbed days asks each refusal for its reason',
    mutants: [
      [day('judge-proposal'), 'report.open.length > 0', 'true'],
      [day('judge-proposal'), 'report.open.length > 0', 'report.open.length >= 0'],
    ],
  },
  {
    because: 'a reason that holds is not told here, only what stands open',
    mutants: [
      [day('judge-override'), "'may-be-overridden.yes'", '*'],
      [day('judge-override'), "'prescriber-overrides.yes'", '*'],
      [day('judge-override'), '{ role }', '{}'],
    ],
  },
  {
    because: 'the gate that is asked never gives this reason; the types ask for an answer all the same',
    mutants: [
      [
        day('judges/judge-vitals-back'),
        "case 'freshness.not-stated':\n      return unknown('vitals-back.freshness-not-stated');",
        '*',
      ],
      [day('judges/judge-vitals-back'), "'vitals-back.freshness-not-stated'", '*'],
      [day('judges/judge-vitals-back'), "'freshness.not-stated'", '*'],
      [
        day('judges/judge-vitals-back'),
        "case 'reading.in-future':\n      return unknown('vitals-back.in-future', { at: reason.at });",
        '*',
      ],
      [day('judges/judge-vitals-back'), "'vitals-back.in-future'", '*'],
      [day('judges/judge-vitals-back'), "'reading.in-future'", '*'],
      [day('judges/judge-vitals-back'), '{ at: reason.at }', '*'],
    ],
  },
  {
    because: 'nothing stands there: no line before the first, no character after the last, no reading with symptoms',
    mutants: [
      [day('judges/judge-vitals-back'), '[]', '*'],
      [journal('import-journal'), "''", '*'],
      [journal('read-line'), 'at < line.length', 'at <= line.length'],
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
