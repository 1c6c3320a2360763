import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runReadmeExample } from '@mdma-at/build-kit/readme';
import { describe, expect, it } from 'vitest';

/** Runs one of the examples of the README, by its place. */
async function example(place: number): Promise<readonly string[]> {
  const readme = await readFile(join(import.meta.dirname, '..', 'README.md'), 'utf8');
  const block = [...readme.matchAll(/```ts\n[\s\S]*?```/g)][place]?.[0] ?? '';
  const folder = await mkdtemp(join(tmpdir(), 'readme-'));
  try {
    const file = join(folder, 'README.md');
    await writeFile(file, block);
    return (await runReadmeExample(import.meta.url, file)).output;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

describe('the examples of the README', () => {
  it('plan a course and say why enrolment cannot be confirmed yet', async () => {
    expect(await example(0)).toEqual([
      'definition policy',
      '15 {"min":42,"max":42} {"earliest":"2026-04-13","target":"2026-04-20","latest":"2026-05-18"}',
      'record-consent accepted',
      'confirm-enrolment refused',
      'screening-eligible unknown screening-eligible.not-screened',
      'preparation-complete violated preparation-complete.no',
      'washout-complete unknown washout-complete.not-recorded',
      'safety-plan-agreed violated safety-plan-agreed.no',
      'baseline-measured violated baseline-measured.no',
      'rater-independent unknown rater-independent.not-recorded',
      'severity-at-cutoff unknown severity-at-cutoff.not-measured',
    ]);
  });

  it('run a day on which a dose was given that nobody had authorised', async () => {
    expect(await example(1)).toEqual([
      'record-arrival accepted arrived',
      'record-consent accepted checks',
      'record-initial-dose accepted dosed',
      'record-transfer accepted transferred',
      'initial-dose.unauthorised safety 14 80',
    ]);
  });

  it('explain a refusal', async () => {
    expect(await example(2)).toEqual([
      'consent-signed violated INV-001 consent-signed.not-recorded P-CON-01',
      'enrolment-confirmed unknown INV-002 enrolment-confirmed.not-stated P-CRS-24',
      'screening-eligible unknown INV-004 screening-eligible.not-screened P-STOP-01',
      'not-possible-now',
      'command.refused',
    ]);
  });

  it('add a site policy, and show that a looser one needs a name', async () => {
    expect(await example(3)).toEqual(['21 policy Decided by our safety board on 2026-02-01.', 'policy.looser', 'true']);
  });

  it('run a day in 30 lines', async () => {
    const readme = await readFile(join(import.meta.dirname, '..', 'README.md'), 'utf8');
    const [, block = ''] = readme.split('## Run a day')[1]?.split(/```(?:ts)?\n/) ?? [];
    expect(block.trimEnd().split('\n')).toHaveLength(30);
  });

  it('are all of them run', async () => {
    const readme = await readFile(join(import.meta.dirname, '..', 'README.md'), 'utf8');
    expect(readme.match(/```ts\n/g)).toHaveLength(4);
  });
});
