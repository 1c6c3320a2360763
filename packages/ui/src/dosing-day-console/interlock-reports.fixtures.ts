import type { Basis } from '@mdma-at/evidence';
import type { InterlockReport, InterlockResult } from '@mdma-at/protocol';
import { clock, policy, registry } from './dosing-day.fixtures.ts';

const manual: Basis = {
  facts: ['P-DIS-01'],
  verification: 'primary',
  cites: [{ source: 'maps-manual-2005', at: 'section 2.0' }],
};

interface Judged {
  readonly id: string;
  readonly verdict: InterlockResult['verdict'];
  readonly satisfies: InterlockResult['satisfies'];
  readonly basis: Basis;
  readonly code: string;
  readonly values?: NonNullable<InterlockResult['because']['values']>;
}

function result({ id, verdict, satisfies, basis, code, values }: Judged): InterlockResult {
  return {
    id,
    satisfies,
    verdict,
    kind: 'hard',
    because: { code: `${id}.${code}`, ...(values ? { values } : {}) },
    basis,
  };
}

function report(act: string, results: readonly InterlockResult[]): InterlockReport {
  const open = results.filter(({ verdict }) => verdict !== 'satisfied');
  const verdict = open.some((each) => each.verdict === 'violated')
    ? 'violated'
    : open.length > 0
      ? 'unknown'
      : 'satisfied';
  return { act, at: clock('10:47'), verdict, results, open };
}

/** The supplemental dose while its conditions are met. */
export const clearReport = report('supplementalDose', [
  result({
    id: 'supplemental-window',
    verdict: 'satisfied',
    satisfies: ['INV-031'],
    basis: registry,
    code: 'open',
    values: { opensAt: clock('10:30'), closesAt: clock('11:00') },
  }),
  result({ id: 'first-supplemental', verdict: 'satisfied', satisfies: ['INV-029'], basis: registry, code: 'first' }),
  result({
    id: 'vitals-clear',
    verdict: 'satisfied',
    satisfies: ['INV-032'],
    basis: policy,
    code: 'clear',
    values: { at: clock('10:30') },
  }),
  result({
    id: 'participant-agrees',
    verdict: 'satisfied',
    satisfies: ['INV-032'],
    basis: policy,
    code: 'yes',
    values: { at: clock('10:40') },
  }),
]);

/** The supplemental dose held by a raised pressure, the participant not asked yet. */
export const heldReport = report('supplementalDose', [
  result({
    id: 'supplemental-window',
    verdict: 'satisfied',
    satisfies: ['INV-031'],
    basis: registry,
    code: 'open',
    values: { opensAt: clock('10:30'), closesAt: clock('11:00') },
  }),
  result({ id: 'first-supplemental', verdict: 'satisfied', satisfies: ['INV-029'], basis: registry, code: 'first' }),
  result({
    id: 'vitals-clear',
    verdict: 'violated',
    satisfies: ['INV-032'],
    basis: policy,
    code: 'blocked',
    values: { at: clock('10:42'), level: 1 },
  }),
  result({ id: 'participant-agrees', verdict: 'unknown', satisfies: ['INV-032'], basis: policy, code: 'not-asked' }),
]);

export const earlyReport = report('supplementalDose', [
  result({
    id: 'supplemental-window',
    verdict: 'violated',
    satisfies: ['INV-031'],
    basis: registry,
    code: 'not-yet',
    values: { opensAt: clock('10:30') },
  }),
  result({ id: 'first-supplemental', verdict: 'satisfied', satisfies: ['INV-029'], basis: registry, code: 'first' }),
  result({
    id: 'vitals-clear',
    verdict: 'satisfied',
    satisfies: ['INV-032'],
    basis: policy,
    code: 'clear',
    values: { at: clock('10:30') },
  }),
  result({ id: 'participant-agrees', verdict: 'unknown', satisfies: ['INV-032'], basis: policy, code: 'not-asked' }),
]);

/** The first dose before anything was given, with one condition unknown. */
export const doseReport = report('initialDose', [
  result({ id: 'session-consent-valid', verdict: 'satisfied', satisfies: ['INV-006'], basis: policy, code: 'yes' }),
  result({ id: 'preparation-complete', verdict: 'satisfied', satisfies: ['INV-011'], basis: registry, code: 'yes' }),
  result({
    id: 'pregnancy-excluded',
    verdict: 'unknown',
    satisfies: ['INV-014'],
    basis: registry,
    code: 'test-missing',
  }),
  result({
    id: 'vitals-fresh-in-range',
    verdict: 'satisfied',
    satisfies: ['INV-019'],
    basis: policy,
    code: 'yes',
    values: { at: clock('08:45') },
  }),
  result({
    id: 'therapists-present',
    verdict: 'satisfied',
    satisfies: ['INV-022'],
    basis: registry,
    code: 'enough',
    values: { present: 2, required: 2 },
  }),
  result({ id: 'physician-on-call', verdict: 'satisfied', satisfies: ['INV-023'], basis: registry, code: 'yes' }),
]);

export const doseReadyReport = report(
  'initialDose',
  doseReport.results.map((each) =>
    each.id === 'pregnancy-excluded'
      ? { ...each, verdict: 'satisfied' as const, because: { code: 'pregnancy-excluded.test-negative' } }
      : each,
  ),
);

export const leaveReport = report('endOfSession', [
  result({
    id: 'vitals-back',
    verdict: 'satisfied',
    satisfies: ['INV-051'],
    basis: manual,
    code: 'yes',
    values: { at: clock('16:30') },
  }),
  result({
    id: 'distress-back',
    verdict: 'satisfied',
    satisfies: ['INV-051'],
    basis: manual,
    code: 'yes',
    values: { score: 1, baseline: 2 },
  }),
  result({ id: 'stability-judged', verdict: 'satisfied', satisfies: ['INV-051'], basis: manual, code: 'stable' }),
  result({
    id: 'therapists-agree',
    verdict: 'unknown',
    satisfies: ['INV-051'],
    basis: manual,
    code: 'not-all-asked',
    values: { agree: 1, required: 2 },
  }),
  result({
    id: 'participant-agrees-to-end',
    verdict: 'unknown',
    satisfies: ['INV-051'],
    basis: manual,
    code: 'not-asked',
  }),
  result({ id: 'transport-arranged', verdict: 'satisfied', satisfies: ['INV-056'], basis: manual, code: 'yes' }),
]);

export const leaveReadyReport = report(
  'endOfSession',
  leaveReport.results.map((each) => ({ ...each, verdict: 'satisfied' as const })),
);
