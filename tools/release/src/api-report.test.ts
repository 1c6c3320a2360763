import { expect, it } from 'vitest';
import { apiReport, reportDiff } from './api-report.ts';
import { unspokenExports } from './unspoken-exports.ts';
import type { ApiExport, ApiPackage } from './read-api.ts';

const reading: ApiExport = {
  name: 'Reading',
  kind: 'type',
  signature: 'interface Reading { readonly at: Instant; }',
  sentence: 'What was measured at one moment.',
  file: 'packages/vitals/src/reading.ts',
};
const entry = { subpath: '.', specifier: '@mdma-at/vitals', source: '', exports: [reading] };
const vitals: ApiPackage = {
  name: '@mdma-at/vitals',
  folder: 'vitals',
  entries: [entry, { ...entry, subpath: './schemas', specifier: '@mdma-at/vitals/schemas' }],
};

it('a name is spelt out once and pointed to elsewhere', () => {
  const report = apiReport(vitals);
  expect(report).toContain('- `interface Reading { readonly at: Instant; }`');
  expect(report).toContain('- `Reading`: see `@mdma-at/vitals`');
});

it('a type that is no longer exported is a line that went', () => {
  const without = { ...vitals, entries: [{ ...entry, exports: [] }] };
  expect(reportDiff(apiReport(vitals), apiReport(without))).toContain(
    '  − - `interface Reading { readonly at: Instant; }`',
  );
});

it('a field that came is a line that went and a line that came', () => {
  const changed = { ...reading, signature: 'interface Reading { readonly at: Instant; readonly by: string; }' };
  const after = { ...vitals, entries: [{ ...entry, exports: [changed] }] };
  expect(reportDiff(apiReport({ ...vitals, entries: [entry] }), apiReport(after))).toHaveLength(2);
});

it('nothing changed, nothing said', () => {
  expect(reportDiff(apiReport(vitals), apiReport(vitals))).toEqual([]);
});

it('a public name without a sentence is named once; props are told by their component', () => {
  const silent = { ...reading, sentence: '' };
  const props = { ...silent, name: 'MeasureProps' };
  const both = { ...entry, exports: [silent, props] };
  expect(unspokenExports([{ ...vitals, entries: [both, both] }]).map(({ name }) => name)).toEqual(['Reading']);
});
