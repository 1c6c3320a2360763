import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { basisOf } from '../basis-of.ts';
import { mapp1 } from '../definitions/mapp1.data.ts';
import { seed002 } from '../definitions/seed-002.data.ts';
import { applySitePolicy } from './apply-site-policy.ts';
import type { SitePolicy } from './policy.ts';
import { siteDemo } from './site-demo.data.ts';

const basis = { facts: [], verification: 'policy', cites: [], because: 'Decided here.' } as const;
const policy = (values: SitePolicy['values']): SitePolicy => ({ id: 'site-test@1', title: 'Test site', values });

function applied(definition: Parameters<typeof applySitePolicy>[0], site: SitePolicy) {
  const result = applySitePolicy(definition, site);
  if (!result.ok) throw new Error(JSON.stringify(result.issues));
  return result.value;
}

function codes(result: ReturnType<typeof applySitePolicy>) {
  return result.ok ? [] : result.issues.map((issue) => issue.code);
}

describe('a site policy over a protocol', () => {
  it('supplies the smallest gap that MAPP1 does not state, and says whose it is', () => {
    const { definition, layers } = applied(mapp1, siteDemo);
    expect(definition.dosing.gapDays).toEqual({ min: 21, target: 28, max: 35 });
    expect(layers['dosing.gapDays.min']).toMatchObject({ from: 'policy', policy: 'site-demo@1', how: 'supplied' });
    expect(layers['dosing.gapDays.target']).toMatchObject({ from: 'definition', id: 'mapp1@1' });
    expect(basisOf(definition, 'dosing.gapDays.min').verification).toBe('policy');
    expect(basisOf(definition, 'dosing.gapDays.target').verification).toBe('primary');
    expect(definition.overlay?.ids).toEqual(['site-demo@1']);
  });

  it('leaves the definition itself as it was', () => {
    applied(mapp1, siteDemo);
    expect(mapp1.dosing.gapDays.min).toBe('not-stated');
  });

  it('no longer calls a group primary once a site has set part of it', () => {
    expect(applied(mapp1, siteDemo).definition.preDose.basis.verification).toBe('policy');
    expect(applied(mapp1, siteDemo).definition.supplemental.basis.verification).toBe('primary');
  });

  it.each([
    ['mapp1', mapp1],
    ['seed-002', seed002],
  ])('fills what %s leaves open for a demo, except nothing', (_, definition) => {
    const { layers } = applied(definition, siteDemo);
    const open = Object.entries(layers).filter(([, layer]) => layer.from === 'nobody');
    expect(open.map(([path]) => path)).toEqual([]);
  });

  it('leaves a stated list alone where it applies only to silence', () => {
    expect(applied(seed002, siteDemo).definition.phases.expected).toHaveLength(4);
    expect(applied(mapp1, siteDemo).definition.phases.expected).toEqual([
      { phase: 'peak', window: { opensMinutes: 60, closesMinutes: 120 } },
    ]);
  });

  it('makes a stated window narrower without asking', () => {
    const { definition, layers } = applied(
      mapp1,
      policy({ 'supplemental.window.closesMinutes': { value: 110, basis } }),
    );
    expect(definition.supplemental.window).toEqual({ opensMinutes: 90, closesMinutes: 110 });
    expect(layers['supplemental.window.closesMinutes']).toMatchObject({ from: 'policy', how: 'stricter' });
  });

  it('changes nothing where it repeats what is stated', () => {
    const result = applied(mapp1, policy({ 'supplemental.window.closesMinutes': { value: 120, basis } }));
    expect(result.definition).toBe(mapp1);
  });

  it.each([
    ['a wider supplemental window', { 'supplemental.window.closesMinutes': { value: 150, basis } }],
    ['one therapist instead of two', { 'staff.therapists': { value: 1, basis } }],
    ['two preparatory sessions instead of three', { 'preparation.sessions': { value: 2, basis } }],
    ['leaving on the dosing day', { 'release.overnight': { value: 'not-required', basis } }],
    ['a lower severity', { 'enrolment.severityCutoff': { value: 28, basis } }],
    ['another target gap', { 'dosing.gapDays.target': { value: 21, basis } }],
  ] satisfies [string, SitePolicy['values']][])('refuses %s without a named approver', (_, values) => {
    expect(codes(applySitePolicy(mapp1, policy(values)))).toEqual(['policy.looser']);
  });

  it('takes a looser value with a named approver and keeps the name', () => {
    const { definition, layers } = applied(
      mapp1,
      policy({ 'supplemental.window.closesMinutes': { value: 150, basis, approvedBy: 'medical-director' } }),
    );
    expect(definition.supplemental.window.closesMinutes).toBe(150);
    expect(layers['supplemental.window.closesMinutes']).toMatchObject({
      from: 'policy',
      how: 'looser',
      approvedBy: 'medical-director',
    });
  });

  it('judges a second policy against the first one', () => {
    const first = applied(mapp1, siteDemo).definition;
    expect(codes(applySitePolicy(first, policy({ 'dosing.gapDays.min': { value: 20, basis } })))).toEqual([
      'policy.looser',
    ]);
    const second = applied(first, policy({ 'dosing.gapDays.min': { value: 25, basis } }));
    expect(second.definition.overlay?.ids).toEqual(['site-demo@1', 'site-test@1']);
  });

  it('refuses values that contradict each other once merged', () => {
    const values = { 'dosing.gapDays.min': { value: 30, basis } } satisfies SitePolicy['values'];
    expect(codes(applySitePolicy(mapp1, policy(values)))).toEqual(['policy.contradiction']);
  });

  it.each([
    ['a value without a basis', { values: { 'dosing.gapDays.min': { value: 21 } } }],
    [
      'a basis that claims a primary source',
      { values: { 'dosing.gapDays.min': { value: 21, basis: { ...basis, verification: 'primary' } } } },
    ],
    ['half a day', { values: { 'dosing.gapDays.min': { value: 21.5, basis } } }],
    ['a negative number', { values: { 'dosing.gapDays.min': { value: -1, basis } } }],
    ['a path that no protocol has', { values: { 'dosing.gap': { value: 21, basis } } }],
    ['a range upside down', { values: { 'preparation.spacingDays': { value: { min: 8, max: 7 }, basis } } }],
    ['an id without a version', { id: 'site-test' }],
    ['a key that nobody knows', { note: 'x' }],
  ])('refuses %s with its path', (_, change) => {
    const result = applySitePolicy(mapp1, { ...policy({}), ...change } as SitePolicy);
    expect(result.ok).toBe(false);
  });

  it('never throws, whatever it is given', () => {
    fc.assert(
      fc.property(fc.anything(), (anything) => {
        expect(applySitePolicy(mapp1, anything as SitePolicy).ok).toBe(false);
      }),
    );
  });
});
