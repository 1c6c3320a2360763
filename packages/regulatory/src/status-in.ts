import { type Day, parseDay, type Result } from '@mdma-at/evidence';
import { effectsInForce, type InForce } from './effects-in-force.ts';
import { endOfTime, eventsKnown } from './events-known.ts';
import type { Jurisdiction, Register } from './jurisdiction.ts';
import type { JurisdictionStatus } from './jurisdiction-status.ts';
import { noProductFound } from './no-product-found.data.ts';
import { conflictsOn, overlaysOn } from './overlays-on.ts';
import { findJurisdiction, issuesIn, knownOnOf } from './query.ts';
import type { RegulatoryEvent } from './regulatory-event.ts';
import { routesOn } from './routes-on.ts';
import { rowsOn } from './rows-on.ts';
import { controlOn, scheduleOn, sinceOf } from './schedule-on.ts';
import { subdivisionStatusOf, therapyStatusOf } from './therapy-status.ts';
import { windowOf } from './window-of.ts';

/** How a status is asked for. */
export interface StatusOptions {
  /** As it was known on that day, rather than as it is known now. */
  readonly knownOn?: string;
  /** Also from the rows that no text supports. */
  readonly includeUnverified?: boolean;
}

/** `statusOn` over a register of your own choice, such as one country's, so that an app ships no more than it shows. */
export function statusIn(
  register: Register,
  jurisdiction: string,
  day: string,
  options: StatusOptions = {},
): Result<JurisdictionStatus> {
  const place = findJurisdiction(register, jurisdiction);
  const on = parseDay(day, ['day']);
  const knownOn = knownOnOf(options);
  if (!place.ok || !on.ok || !knownOn.ok) return { ok: false, issues: issuesIn(place, on, knownOn) };
  const known = eventsKnown(register.events, { ...options, knownOn: knownOn.value });
  return { ok: true, value: answer(place.value, known, { on: on.value, knownOn: knownOn.value }) };
}

function answer(
  { code, parent, verifiedTo: checked, reviewBy }: Jurisdiction,
  known: readonly RegulatoryEvent[],
  { on, knownOn }: { readonly on: Day; readonly knownOn: Day },
): JurisdictionStatus {
  const nation = parent ?? code;
  const here = known.filter(({ jurisdiction }) => jurisdiction === code || jurisdiction === nation);
  const holds = effectsInForce(here, on);
  const rows = rowsOn(here, on, holds);
  const product = productOn(holds);
  const overlays = overlaysOn(holds);
  const national = holds.filter(({ event }) => event.jurisdiction === nation);
  const country = therapyStatusOf(product.status, routesOn(national, rows.facts));
  const own = overlays.filter(({ jurisdiction }) => jurisdiction !== nation);
  const checkedTo = checked && windowOf(checked).earliest;
  // nobody had checked on a day what was to come after it
  const verifiedTo = checkedTo && knownOn < checkedTo ? knownOn : checkedTo;
  return {
    jurisdiction: code,
    on,
    knownOn: knownOn === endOfTime ? null : knownOn,
    control: controlOn(holds),
    schedule: scheduleOn(holds),
    product,
    therapyStatus: subdivisionStatusOf(own, country),
    routes: routesOn(holds, rows.facts),
    overlays,
    parent: parent ? { jurisdiction: parent, therapyStatus: country } : null,
    conflicts: conflictsOn(holds),
    flags: [
      ...(rows.scheduledUnconfirmed.length > 0 ? (['scheduled_unconfirmed'] as const) : []),
      ...(rows.uncertain.length > 0 ? (['uncertain_date'] as const) : []),
    ],
    ...rows,
    verifiedTo,
    reviewBy,
    staleness: verifiedTo && on <= verifiedTo ? 'within_verified' : 'beyond_verified',
  };
}

function productOn(holds: readonly InForce[]): JurisdictionStatus['product'] {
  for (const { effect, basis } of holds) {
    if (effect.on === 'productAuthorisation') return { status: effect.status, since: sinceOf(effect), basis };
  }
  return noProductFound;
}
