import { isRetracted } from '@mdma-at/evidence';
import { basisSchema } from '@mdma-at/evidence/schemas';
import { criteriaSets } from '@mdma-at/screening';
import { describe, expect, it } from 'vitest';
import type { Basis } from '@mdma-at/evidence';
import { definitions } from './definitions.ts';

function basesIn(node: unknown): readonly Basis[] {
  if (typeof node !== 'object' || node === null) return [];
  const own = 'basis' in node ? [(node as { basis: Basis }).basis] : [];
  return [...own, ...Object.values(node).flatMap(basesIn)];
}

describe.each(Object.entries(definitions))('%s', (_, definition) => {
  it('gives every group of values a basis that a reader can follow', () => {
    const { id: _id, title, variant, criteriaSet, otherDoses, courseTotalMg, doses, ...groups } = definition;
    for (const group of [...Object.values(groups), ...doses, ...otherDoses, ...courseTotalMg]) {
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
    if (definition.variant !== 'CA-SAP') expect(seeded).toEqual([]);
    else expect(seeded.length).toBeGreaterThan(10);
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
