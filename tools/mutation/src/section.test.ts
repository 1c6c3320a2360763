import { describe, expect, it } from 'vitest';
import { mutatedFiles, type MutationReport, testsSince } from './mutants.ts';
import { mutationSection } from './section.ts';

const source = 'const a = one < two;\nconst b = [\n  3,\n];\n';
const at = (line: number, column: number, endLine: number, endColumn: number): object => ({
  location: { start: { line, column }, end: { line: endLine, column: endColumn } },
});
const report = {
  files: {
    'src/b.ts': { source, mutants: [{ mutatorName: 'M', status: 'Killed', replacement: 'x', ...at(1, 11, 1, 20) }] },
    'src/a.ts': {
      source,
      mutants: [
        { mutatorName: 'M', status: 'Killed', replacement: 'true', ...at(1, 11, 1, 20) },
        { mutatorName: 'M', status: 'Timeout', replacement: 'false', ...at(1, 11, 1, 20) },
        { mutatorName: 'M', status: 'Survived', replacement: 'one <= two', ...at(1, 11, 1, 20) },
        { mutatorName: 'M', status: 'NoCoverage', replacement: '[]', ...at(2, 11, 4, 2) },
        { mutatorName: 'M', status: 'Survived', static: true, replacement: '""', ...at(1, 1, 1, 2) },
        { mutatorName: 'M', status: 'Ignored', replacement: '""', ...at(1, 1, 1, 2) },
      ],
    },
  },
} as unknown as MutationReport;

describe('a report of mutants', () => {
  const files = mutatedFiles(report, (file) => (file === 'src/a.ts' ? source : 'changed'));

  it('says what stood where, and whether the file is still the same', () => {
    expect(files.map(({ file, isCurrent }) => [file, isCurrent])).toEqual([
      ['src/a.ts', true],
      ['src/b.ts', false],
    ]);
    expect(files[0]?.mutants.map(({ original }) => original)).toEqual([
      'one < two',
      'one < two',
      'one < two',
      '[\n  3,\n]',
      'c',
      'c',
    ]);
  });

  it('names the tests that came or changed since', () => {
    const known = { files: {}, testFiles: { 'a.test.ts': { source: 'a' }, 'b.test.ts': { source: 'b' } } };
    const today = new Map([
      ['a.test.ts', 'a'],
      ['b.test.ts', 'changed'],
      ['c.test.ts', 'new'],
    ]);
    expect(testsSince(known, today)).toEqual(['b.test.ts', 'c.test.ts']);
  });

  it('counts what was found, what is explained and what is open, and nothing of a file that changed', () => {
    const because = 'they are never equal';
    const { text, unexplained } = mutationSection(files, [
      { because, mutants: [['src/a.ts', 'one < two', 'one <= two']] },
    ]);
    expect(text).toContain('Found: 2 of 4, 50.0 %; with those that are explained 75.0 %.');
    expect(text).toContain('| src/a | 4 | 2 | 1 | 1 | 75.0 % |');
    expect(text).toContain('| src/b | changed since it was run |');
    expect(text).toContain('- 1: they are never equal');
    expect(unexplained.map(({ file, line, replacement }) => [file, line, replacement])).toEqual([
      ['src/a.ts', 2, '[]'],
    ]);
  });
});
