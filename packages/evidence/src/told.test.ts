import { describe, expect, it } from 'vitest';
import type { Basis } from './basis.ts';
import { claims } from './claims/claims.ts';
import { contextFacts } from './context/context-facts.data.ts';
import { experience } from './experience/experience.data.ts';
import { indications } from './indications/indications.data.ts';
import { mechanism } from './mechanism/mechanism.data.ts';
import { modalities } from './modalities/modalities.data.ts';
import { productComparison } from './products/product-comparison.data.ts';

function basesIn(value: unknown): readonly Basis[] {
  if (typeof value !== 'object' || value === null) return [];
  if ('basis' in value) return [value.basis as Basis, ...Object.values(value).flatMap(basesIn)];
  return Object.values(value).flatMap(basesIn);
}

function disputesIn(value: unknown): readonly string[] {
  if (typeof value !== 'object' || value === null) return [];
  const own = 'disputedBy' in value ? (value.disputedBy as readonly string[]) : [];
  return [...own, ...Object.values(value).flatMap(disputesIn)];
}

const told = { modalities, productComparison, indications, mechanism, experience };

describe('what the guides tell', () => {
  it.each(Object.entries(told))('%s is marked as a guide’s word wherever a guide is all that speaks', (_name, data) => {
    const onGuide = basesIn(data).filter((basis) => basis.cites.every((cite) => cite.source.startsWith('seed-')));
    expect(onGuide.filter((basis) => basis.verification !== 'seed')).toEqual([]);
    expect(onGuide.length).toBeGreaterThan(0);
  });

  it.each(Object.entries(told))('%s is disputed only by claims that the ledger has', (_name, data) => {
    const known = new Set<string>(claims.map((claim) => claim.id));
    expect(disputesIn(data).filter((id) => !known.has(id))).toEqual([]);
  });

  it('gives MDMA 15 sessions, not the guide’s 24, and says who disputes that', () => {
    const mdma = modalities.find((modality) => modality.id === 'mdma');
    expect(mdma?.totalSessions.value).toEqual({ min: 15, max: 15 });
    expect(mdma?.totalSessions.basis.verification).toBe('primary');
    expect(disputesIn(mdma)).toContain('protocol/C-01');
  });

  it('sets the measured rise beside the guide’s 10 to 20 %', () => {
    const pressure = experience.find((aspect) => aspect.id === 'heart-and-pressure');
    expect(basesIn(pressure).map((basis) => basis.verification)).toEqual(['seed', 'secondary']);
  });
});

it.each(contextFacts)('$id says something, names whose practice it is and is cited', (fact) => {
  expect(fact.says).toMatch(/\.$/);
  expect(fact.of).not.toBe('');
  expect(fact.basis.facts).toEqual([fact.id]);
  expect(fact.basis.cites.length).toBeGreaterThan(0);
  expect(fact.basis.verification).not.toBe('unverified');
});
