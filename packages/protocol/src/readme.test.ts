import { runReadmeExample } from '@mdma-at/build-kit/readme';
import { describe, expect, it } from 'vitest';

describe('the first example of the README', () => {
  it('plans a course and says why enrolment cannot be confirmed yet', async () => {
    const { output } = await runReadmeExample(import.meta.url);
    expect(output).toEqual([
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
});
