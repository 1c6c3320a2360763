import type { JurisdictionStatus, RoutePathway, Since, TherapyStatus } from '@mdma-at/regulatory';

const routeBehind: Partial<Readonly<Record<TherapyStatus, RoutePathway>>> = {
  approved_product: 'marketing_authorisation',
  prescribable_restricted: 'authorised_prescriber',
  exceptional_licence: 'exceptional_licence',
  special_access: 'special_access_program',
  expanded_access_closed: 'expanded_access',
  case_by_case_possible_unproven: 'ministerial_approval',
  clinical_trial_only: 'clinical_trial',
  prohibited: 'clinical_trial',
};

/** Since when the layer holds that a status speaks of; nothing where no layer speaks. */
export function statusSince(status: JurisdictionStatus): Since | undefined {
  const { therapyStatus, routes, overlays, jurisdiction } = status;
  const own = overlays.filter((overlay) => overlay.jurisdiction === jurisdiction);
  if (therapyStatus === 'trigger_law_pending') return own.find(({ kind }) => kind === 'trigger_law')?.since;
  if (therapyStatus === 'dormant') return own.find(({ dormant }) => dormant)?.since;
  if (therapyStatus === 'compassionate_programme') {
    const programmes = routes.filter(({ pathway }) => pathway === 'expanded_access' || pathway === 'compassionate_use');
    return programmes.find(({ open }) => open !== false)?.since;
  }
  const behind = routeBehind[therapyStatus];
  return routes.find(({ pathway }) => pathway === behind)?.since;
}
