import type { PlannedVisit } from '@mdma-at/protocol';

const names: Readonly<Record<PlannedVisit['kind'], string>> = {
  preparation: 'Preparation',
  baseline: 'Baseline',
  dosing: 'Dosing day',
  integration: 'Integration',
  outcome: 'Outcome',
};

/** A visit as people call it, such as Integration 2.1. */
export const visitName = ({ id, kind }: Pick<PlannedVisit, 'id' | 'kind'>): string =>
  `${names[kind]} ${id.replace(/^[a-z]+-?/, '')}`.trim();
