/** Ways to damage a journal file, and what is said of each. */
export const damages: readonly {
  readonly name: string;
  readonly damage: (text: string) => string;
  readonly said: RegExp;
}[] = [
  { name: 'an empty file', damage: () => '', said: /Line 1/ },
  { name: 'no journal at all', damage: () => 'time,systolic\n10:42,162\n', said: /Line 1: header/ },
  {
    name: 'a value changed',
    damage: (text) => text.replace('"text":"162"', '"text":"148"'),
    said: /entry 36/,
  },
  {
    name: 'an entry taken out',
    damage: (text) => text.split('\n').toSpliced(10, 1).join('\n'),
    said: /entry 10/,
  },
  {
    name: 'two entries exchanged',
    damage: (text) => {
      const lines = text.split('\n');
      return lines
        .with(5, lines[6] ?? '')
        .with(6, lines[5] ?? '')
        .join('\n');
    },
    said: /entry 5/,
  },
  {
    name: 'an entry doubled',
    damage: (text) => {
      const lines = text.split('\n');
      return lines.toSpliced(8, 0, lines[7] ?? '').join('\n');
    },
    said: /entry 8/,
  },
  {
    name: 'the tail cut off',
    damage: (text) => `${text.split('\n').slice(0, 30).join('\n')}\n`,
    said: /expected 37 as the header says: entry 30 is missing/,
  },
  { name: 'the last line cut in half', damage: (text) => text.slice(0, -200), said: /the file may be cut/ },
  {
    name: 'the header rewritten',
    damage: (text) => text.replace('"entries":37', '"entries":36'),
    said: /Line 1/,
  },
  {
    name: 'the header lost',
    damage: (text) => text.split('\n').slice(1).join('\n'),
    said: /Line 1: header/,
  },
  {
    name: 'another name',
    damage: (text) => text.replaceAll('day:P-0142:2', 'day:P-0999:2'),
    said: /Line 1/,
  },
  {
    name: 'a line that is no JSON',
    damage: (text) => text.split('\n').with(20, '{"seq":20,').join('\n'),
    said: /Line 21/,
  },
];
