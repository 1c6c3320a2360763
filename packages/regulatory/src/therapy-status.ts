import type { ProductStatus } from './effect.ts';
import type { Overlay, Route, TherapyStatus } from './jurisdiction-status.ts';
import type { RoutePathway } from './route-pathway.ts';

const byOpenRoute: readonly (readonly [RoutePathway, TherapyStatus])[] = [
  ['marketing_authorisation', 'approved_product'],
  ['authorised_prescriber', 'prescribable_restricted'],
  ['exceptional_licence', 'exceptional_licence'],
  ['special_access_program', 'special_access'],
  ['compassionate_use', 'compassionate_programme'],
  ['expanded_access', 'compassionate_programme'],
];

/**
 * The status that the layers add up to: the widest route that is surely open. A route whose state is unknown counts
 * as not open, and `prohibited` needs a row that bars trials: where no route is known the answer is `unknown`.
 */
export function therapyStatusOf(product: ProductStatus, routes: readonly Route[]): TherapyStatus {
  if (product === 'authorised') return 'approved_product';
  const route = (pathway: RoutePathway): Route | undefined => routes.find((one) => one.pathway === pathway);
  const widest = byOpenRoute.find(([pathway]) => route(pathway)?.open === true);
  if (widest) return widest[1];
  if (route('expanded_access')) return 'expanded_access_closed';
  if (route('ministerial_approval')?.open === true) return 'case_by_case_possible_unproven';
  if (route('clinical_trial')?.open === true) return 'clinical_trial_only';
  return route('clinical_trial')?.open === false ? 'prohibited' : 'unknown';
}

/** The status of a part of a country: its own law where it waits or rests, and the country's otherwise. */
export function subdivisionStatusOf(own: readonly Overlay[], country: TherapyStatus): TherapyStatus {
  if (own.some((overlay) => overlay.kind === 'trigger_law')) return 'trigger_law_pending';
  return own.some((overlay) => overlay.dormant) ? 'dormant' : country;
}
