import { describe, expect, it } from 'vitest';
import type { ModalityAccess, ModalityStatus } from './modality-status.ts';
import { modalityStatuses } from './modality-statuses.data.ts';

const all: readonly ModalityStatus[] = modalityStatuses;
const find = (modality: string, jurisdiction: string): ModalityStatus | undefined =>
  all.find((status) => status.modality === modality && status.jurisdiction === jurisdiction);

describe('other modalities beside MDMA', () => {
  it.each<[ModalityStatus['modality'], ModalityStatus['jurisdiction'], ModalityAccess]>([
    ['psilocybin', 'US', 'trials_only'],
    ['psilocybin', 'CA', 'unapproved_product_access'],
    ['psilocybin', 'AU', 'unapproved_product_access'],
    ['ketamine', 'US', 'approved_product_off_label'],
    ['ketamine', 'CA', 'approved_product_off_label'],
    ['ketamine', 'AU', 'approved_product_off_label'],
    ['esketamine', 'US', 'approved_for_use'],
    ['esketamine', 'CA', 'approved_for_use'],
    ['esketamine', 'AU', 'approved_for_use'],
  ])('%s in %s: %s', (modality, jurisdiction, access) => {
    expect(find(modality, jurisdiction)?.access).toBe(access);
  });

  it('has each modality once in each of the three countries', () => {
    expect(new Set(all.map((status) => `${status.modality} ${status.jurisdiction}`)).size).toBe(9);
    expect(all).toHaveLength(9);
  });

  it('puts psilocybin on Schedule III in Canada, against what a guide says', () => {
    expect(find('psilocybin', 'CA')?.schedule[0]).toMatchObject({ scheme: 'CA_CDSA', label: 'III' });
  });

  it.each(all)('$modality in $jurisdiction keeps back exactly what no text supports', (status) => {
    for (const { publish, basis } of status.schedule) expect(publish).toBe(basis.verification !== 'unverified');
    expect(status.notes.filter((note) => note.basis.verification === 'unverified')).toEqual([]);
  });
});
