import type { ProductStatus } from './effect.ts';
import type { Overlay, Route, TherapyStatus } from './jurisdiction-status.ts';
import type { RoutePathway } from './route-pathway.ts';

const byOpenRoute: readonly (readonly [RoutePathway, TherapyStatus])[] = [
  ['marketing_authorisation', 'approved_product'],
  ['authorised_prescriber', 'prescribable_restricted'],
  ['exceptional_licence', 'exceptional_licence'],
  ['special_access_program', 'special_access'],
  ['expanded_access', 'compassionate_programme'],
];

/**
 * The status that the layers add up to: the widest route that is surely open. A route whose state is unknown counts
 * as not open, except where the status itself says no more than that: a capped programme that nobody ended, an approval
 * that is possible and unproven. `prohibited` needs a row that bars trials; where no route is known it is `unknown`.
 */
export function therapyStatusOf(product: ProductStatus, routes: readonly Route[]): TherapyStatus {
  if (product === 'authorised') return 'approved_product';
  const route = (pathway: RoutePathway): Route | undefined => routes.find((one) => one.pathway === pathway);
  const widest = byOpenRoute.find(([pathway]) => route(pathway)?.open === true);
  if (widest) return widest[1];
  if (mayBeOpen(route('compassionate_use'))) return 'compassionate_programme';
  if (route('expanded_access')) return 'expanded_access_closed';
  if (mayBeOpen(route('ministerial_approval'))) return 'case_by_case_possible_unproven';
  if (route('clinical_trial')?.open === true) return 'clinical_trial_only';
  return route('clinical_trial')?.open === false ? 'prohibited' : 'unknown';
}

function mayBeOpen(route: Route | undefined): boolean {
  return route !== undefined && route.open !== false;
}

/** The status of a part of a country: its own law where it waits or rests, and the country's otherwise. */
export function subdivisionStatusOf(own: readonly Overlay[], country: TherapyStatus): TherapyStatus {
  if (own.some((overlay) => overlay.kind === 'trigger_law')) return 'trigger_law_pending';
  return own.some((overlay) => overlay.dormant) ? 'dormant' : country;
}
