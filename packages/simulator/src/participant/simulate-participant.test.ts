import { criteriaSets, parseScreeningRecord, screen } from '@mdma-at/screening';
import { describe, expect, it } from 'vitest';
import { simulateParticipant } from './simulate-participant.ts';

const definition = { id: 'mapp1@1' } as const;
const people = Array.from({ length: 400 }, (_, seed) => simulateParticipant({ seed, definition }));

describe('400 simulated participants', () => {
  it('have records that screening reads without an issue', () => {
    expect(people.map(({ record }) => parseScreeningRecord(record)).filter(({ ok }) => !ok)).toEqual([]);
  });

  it('are the same for the same seed, and another person for another', () => {
    expect(simulateParticipant({ seed: 7, definition })).toEqual(people[7]);
    expect(people[8]).not.toEqual(people[7]);
  });

  it('have codes without O, I, L, 0 and 1', () => {
    expect(people.filter(({ code }) => !/^P-[A-HJKMNP-Z2-9]{5}$/.test(code))).toEqual([]);
  });

  it('answer every group of questions', () => {
    const groups = [
      'demographics',
      'consent',
      'ptsd',
      'treatment',
      'cardiovascular',
      'medical',
      'reproductive',
      'psychiatric',
      'substanceUse',
      'suicidality',
      'medicines',
      'support',
    ];
    expect(Object.keys(people[0]?.record ?? {}).toSorted()).toEqual(groups.toSorted());
  });

  it.each(Object.entries(criteriaSets))(
    'of %s every criterion is met by some and missed or left open by others',
    (_, criteriaSet) => {
      const reports = people.map(({ record, on }) => screen(record, criteriaSet, { on }));
      const verdictsOf = new Map<string, Set<string>>();
      for (const { findings } of reports) {
        for (const { id, verdict } of findings) verdictsOf.set(id, (verdictsOf.get(id) ?? new Set()).add(verdict));
      }
      const oneSided = [...verdictsOf]
        .filter(([, verdicts]) => verdicts.size < 2 || !verdicts.has('met'))
        .map(([id, verdicts]) => `${id} ${[...verdicts].join()}`);
      expect(oneSided).toEqual([]);
    },
  );
});
