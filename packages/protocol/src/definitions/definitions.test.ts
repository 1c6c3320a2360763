import { isRetracted } from '@mdma-at/evidence';
import { basisSchema } from '@mdma-at/evidence/schemas';
import { criteriaSets } from '@mdma-at/screening';
import { describe, expect, it } from 'vitest';
import type { Basis } from '@mdma-at/evidence';
import { course } from '../course/course.ts';
import { at, firstCycle, input as courseInput, run as runCourse } from '../course/testing/golden-course.ts';
import { dosingDay } from '../dosing-day/dosing-day.ts';
import { exampleInput, minute } from '../dosing-day/testing/example-input.ts';
import { preparedForDose } from '../dosing-day/testing/golden-days.ts';
import { runDay } from '../dosing-day/testing/run-day.ts';
import { planCourse } from '../plan/plan-course.ts';
import { applySitePolicy } from '../policies/apply-site-policy.ts';
import { siteDemo } from '../policies/site-demo.data.ts';
import { definitions } from './definitions.ts';

function basesIn(node: unknown): readonly Basis[] {
  if (typeof node !== 'object' || node === null) return [];
  const own = 'basis' in node ? [(node as { basis: Basis }).basis] : [];
  return [...own, ...Object.values(node).flatMap(basesIn)];
}

describe.each(Object.entries(definitions))('%s', (_, definition) => {
  it('gives every group of values a basis that a reader can follow', () => {
    const { id: _id, title, variant, criteriaSet, otherDoses, courseTotalMg, doses, checklist, ...groups } = definition;
    for (const group of [...Object.values(groups), ...doses, ...otherDoses, ...courseTotalMg, ...checklist]) {
      expect(basisSchema.safeParse(group.basis).success).toBe(true);
    }
    expect([title, variant, criteriaSet].every((text) => text.length > 0)).toBe(true);
  });

  it('[INV-067] rests no value on a retracted or unverified text', () => {
    const bases = basesIn(definition);
    expect(bases.length).toBeGreaterThan(15);
    for (const basis of bases) {
      expect(basis.verification).not.toBe('unverified');
      expect(basis.cites.some((cite) => isRetracted(cite.source))).toBe(false);
    }
  });

  it('names a criteria set that screening has', () => {
    expect(Object.values(criteriaSets).map((set) => set.id)).toContain(definition.criteriaSet);
  });

  it('has a row of doses for every dosing session', () => {
    expect(definition.doses).toHaveLength(definition.dosing.sessions.max);
  });

  it('[INV-067] marks values as a guide’s only where the definition is that guide', () => {
    const seeded = basesIn(definition).filter((basis) => basis.verification === 'seed');
    if (definition.variant !== 'CA-SAP' && definition.variant !== 'GEN') expect(seeded).toEqual([]);
    else expect(seeded.length).toBeGreaterThan(10);
  });
});

describe('what a variant may say', () => {
  const { mapp2, mp8, monarchAu, seed000, seed002 } = definitions;

  it.each(Object.values(definitions))('fits under the demo site’s policy: $id', (definition) => {
    expect(applySitePolicy(definition, siteDemo)).toMatchObject({ ok: true });
  });

  it('gives MAPP2 nothing that was read of MAPP1 only', () => {
    expect(mapp2.dosing.gapDays).toEqual({ min: 'not-stated', target: 'not-stated', max: 'not-stated' });
    expect(mapp2.dosing.sessionMinutes).toBe('not-stated');
    expect(mapp2.release.overnight).toBe('not-stated');
    expect(mapp2.contraception.daysAfterLastDose).toBe('not-stated');
    expect(mapp2.integration.spacingDays).toBe('not-stated');
  });

  it('asks 28 points of CAPS-5 in MAPP2, and 50 of CAPS-IV in MP-8', () => {
    expect([mapp2.enrolment.severityCutoff, mp8.enrolment.severityCutoff]).toEqual([28, 50]);
    expect(mp8.enrolment.severityInstrument).toBe('CAPS-IV');
  });

  it('lets MAPP2 give 80 or 120 mg in each session, 180 mg in all and 540 mg in a course', () => {
    expect(mapp2.doses.map((row) => row.initialMg)).toEqual([
      [80, 120],
      [80, 120],
      [80, 120],
    ]);
    expect(mapp2.doses.map((row) => row.sessionMaximumMg)).toEqual([180, 180, 180]);
    expect(mapp2.courseTotalMg.map((row) => row.value)).toEqual([{ min: 240, max: 540 }]);
  });

  it('knows the arms of MP-8 and not the level of its open-label session', () => {
    expect(mp8.doses.map((row) => row.initialMg)).toEqual([[30, 75, 125], [30, 75, 125], 'not-stated']);
    expect(mp8.doses.map((row) => row.sessionMaximumMg)).toEqual([187.5, 187.5, 187.5]);
    expect(mp8.dosing.gapDays).toEqual({ min: 21, target: 'not-stated', max: 35 });
    expect(mp8.supplemental.window).toEqual({ opensMinutes: 90, closesMinutes: 150 });
    expect(mp8.integration.firstWithinDays).toBe(1);
  });

  it('puts the sessions of the Australian programme three weeks apart, and knows no dose of it', () => {
    expect(monarchAu.dosing.gapDays).toEqual({ min: 21, target: 21, max: 'not-stated' });
    expect(monarchAu.preparation.spacingDays).toEqual({ min: 7, max: 7 });
    expect(new Set(monarchAu.doses.map((row) => row.initialMg))).toEqual(new Set(['not-stated']));
  });

  it('takes from the general guide one to three days, three to four weeks apart, and an unstated number after each', () => {
    expect(seed000.dosing).toMatchObject({ sessions: { min: 1, max: 3 }, sessionMinutes: { min: 360, max: 480 } });
    expect(seed000.dosing.gapDays).toEqual({ min: 21, target: 'not-stated', max: 28 });
    expect(seed000.integration).toMatchObject({ perDosing: 'not-stated', firstWithinDays: 1, spacingDays: 7 });
  });

  it('bars driving for 24 hours only where a source gives the hours', () => {
    const hours = Object.values(definitions).flatMap(({ id, checklist }) =>
      checklist.flatMap((row) => (row.item === 'no-driving' ? [[id, 'hours' in row ? row.hours : 'none']] : [])),
    );
    expect(hours).toEqual([[seed002.id, 24]]);
  });
});

describe('MAPP1', () => {
  const { mapp1 } = definitions;

  it('keeps both supplemental windows and follows the one of the registry', () => {
    expect(mapp1.supplemental.window).toEqual({ opensMinutes: 90, closesMinutes: 120 });
    expect(mapp1.supplemental.otherWindows.map((other) => other.value)).toEqual([
      { opensMinutes: 90, closesMinutes: 150 },
    ]);
  });

  it('starts at 80 mg and may go to 120 mg from the second session', () => {
    expect(mapp1.doses.map((row) => row.initialMg)).toEqual([[80], [80, 120], [80, 120]]);
    expect(mapp1.doses.map((row) => row.sessionMaximumMg)).toEqual([120, 180, 180]);
  });

  it('does not invent the visit window that no text gave', () => {
    expect(mapp1.dosing.gapDays).toEqual({ min: 'not-stated', target: 28, max: 'not-stated' });
  });

  it('allows 480 mg in a course under the sponsor’s page and 540 mg under the registry’s wording', () => {
    expect(mapp1.courseTotalMg.map((row) => row.value.max)).toEqual([480, 540]);
  });
});

describe('a dosing day under a protocol that states no dose', () => {
  const site = applySitePolicy(definitions.monarchAu, siteDemo);
  if (!site.ok) throw new Error('the demo policy does not fit');
  const day = runDay({ ...exampleInput, definition: site.value.definition }, preparedForDose).state;

  it.each([30, 80, 120, 125])('never allows %i mg, whatever else holds', (amountMg) => {
    const { open } = dosingDay.interlocks.initialDose(day, minute(59), { dose: { amountMg, saltForm: 'HCl' } });
    expect(open.map(({ because }) => because.code)).toEqual([
      'dose-level-allowed.level-not-stated',
      'escalation-decided.previous-not-recorded',
      'session-maximum.not-stated',
    ]);
  });

  it('proposes no dose on screen, and lists no level', () => {
    const { planned, levels } = dosingDay.view(day, minute(59)).initialDose;
    expect([planned, levels]).toEqual([undefined, []]);
  });

  it('has no supplemental window without a site policy, and gives nothing in it', () => {
    const bare = runDay({ ...exampleInput, definition: definitions.monarchAu }, [
      ...preparedForDose,
      [60, { type: 'record-initial-dose', dose: { amountMg: 80, saltForm: 'HCl' } }],
    ]).state;
    const { supplemental } = dosingDay.view(bare, minute(160));
    expect([supplemental.phase, supplemental.polarity, supplemental.opensAt]).toEqual(['not-yet', 'ask', undefined]);
    const codes = supplemental.report.open.map(({ because }) => because.code);
    expect(codes).toContain('supplemental-window.start-not-stated');
    expect(codes).toContain('supplemental-amount.part-not-stated');
    expect(dosingDay.obligations(bare).filter(({ what }) => what.startsWith('supplemental'))).toEqual([]);
  });
});

describe('a course under a guide that states no number of integration sessions', () => {
  it('lays out the first one only, and sums no hours', () => {
    const plan = planCourse(definitions.seed000, { startsOn: '2026-03-02', timeZone: 'UTC', dosingSessions: 2 });
    if (!plan.ok) throw new Error(JSON.stringify(plan.issues));
    const ids = plan.value.visits.filter(({ kind }) => kind === 'integration').map(({ id }) => id);
    expect(ids).toEqual(['integration-1.1', 'integration-2.1']);
    expect(plan.value.effort).toEqual({ roomHours: 'unknown', therapistHours: 'unknown' });
  });

  it('never calls integration complete', () => {
    const input = { ...courseInput, definition: definitions.seed000 };
    const state = runCourse(firstCycle, course.start(input));
    const found = course.interlocks.scheduleDosing(state, at('2026-04-20')).results;
    expect(found.find(({ id }) => id === 'integration-complete')).toMatchObject({
      verdict: 'unknown',
      because: { code: 'integration-complete.not-stated', values: { dosing: 1 } },
    });
    expect(state.chart.stage).toEqual({ treatment: 'integration' });
    expect(course.view(state, at('2026-04-20')).openIntegrations).toEqual([]);
  });
});
