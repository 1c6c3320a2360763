import type { Day, Result } from '@mdma-at/evidence';
import { effectsInForce } from './effects-in-force.ts';
import { eventsKnown } from './events-known.ts';
import type { Jurisdiction, Register } from './jurisdiction.ts';
import type { JurisdictionStatus, TherapyStatus } from './jurisdiction-status.ts';
import { noProductFound } from './no-product-found.data.ts';
import { conflictsOn, overlaysOn } from './overlays-on.ts';
import { dayOf, findJurisdiction, issuesIn } from './query.ts';
import type { RegulatoryEvent } from './regulatory-event.ts';
import { routesOn } from './routes-on.ts';
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
  const on = dayOf('day', day);
  const knownOn = options.knownOn === undefined ? undefined : dayOf('knownOn', options.knownOn);
  if (!place.ok || !on.ok || (knownOn && !knownOn.ok)) {
    return { ok: false, issues: issuesIn(place, on, ...(knownOn ? [knownOn] : [])) };
  }
  const known = eventsKnown(register.events, {
    ...(knownOn?.ok ? { knownOn: knownOn.value } : {}),
    includeUnverified: options.includeUnverified ?? false,
  });
  const value = answer(place.value, known, on.value);
  return { ok: true, value: { ...value, knownOn: knownOn?.ok ? knownOn.value : null } };
}

function answer(place: Jurisdiction, known: readonly RegulatoryEvent[], on: Day): JurisdictionStatus {
  const here = known.filter((event) => event.jurisdiction === place.code || event.jurisdiction === place.parent);
  const holds = effectsInForce(here, on);
  const { facts, undated } = factsOn(
    here,
    holds.map((one) => one.event),
    on,
  );
  const product = productOn(holds);
  const routes = routesOn(holds, facts);
  const overlays = overlaysOn(holds);
  const scheduledUnconfirmed = notConfirmed(here, on);
  const uncertain = uncertainOn(here, on);
  const country: TherapyStatus = place.parent
    ? therapyStatusOf(
        product.status,
        routesOn(
          holds.filter(({ event }) => event.jurisdiction === place.parent),
          facts,
        ),
      )
    : therapyStatusOf(product.status, routes);
  const verifiedTo = place.verifiedTo === null ? null : windowOf(place.verifiedTo).earliest;
  return {
    jurisdiction: place.code,
    on,
    knownOn: null,
    control: controlOn(holds),
    schedule: scheduleOn(holds),
    product,
    therapyStatus: place.parent
      ? subdivisionStatusOf(
          overlays.filter((overlay) => overlay.jurisdiction === place.code),
          country,
        )
      : country,
    routes,
    overlays,
    parent: place.parent === undefined ? null : { jurisdiction: place.parent, therapyStatus: country },
    conflicts: conflictsOn(holds),
    flags: [
      ...(scheduledUnconfirmed.length > 0 ? (['scheduled_unconfirmed'] as const) : []),
      ...(uncertain.length > 0 ? (['uncertain_date'] as const) : []),
    ],
    scheduledUnconfirmed,
    uncertain,
    facts,
    undated,
    verifiedTo,
    reviewBy: place.reviewBy,
    staleness: verifiedTo === null || on > verifiedTo ? 'beyond_verified' : 'within_verified',
  };
}

function productOn(holds: ReturnType<typeof effectsInForce>): JurisdictionStatus['product'] {
  for (const { effect, basis } of holds) {
    if (effect.on === 'productAuthorisation') return { status: effect.status, since: sinceOf(effect), basis };
  }
  return noProductFound;
}

function factsOn(
  here: readonly RegulatoryEvent[],
  inForce: readonly RegulatoryEvent[],
  on: Day,
): Pick<JurisdictionStatus, 'facts' | 'undated'> {
  const happened = (event: RegulatoryEvent): boolean =>
    event.commencement === 'confirmed' &&
    (event.date === 'unknown' ? inForce.includes(event) : windowOf(event.date).earliest <= on);
  return {
    facts: here.filter(happened),
    undated: here.filter((event) => event.date === 'unknown' && event.effects.length === 0),
  };
}

function notConfirmed(here: readonly RegulatoryEvent[], on: Day): JurisdictionStatus['scheduledUnconfirmed'] {
  return here.flatMap((event) => {
    if (event.commencement === 'confirmed' || event.date === 'unknown') return [];
    const due = windowOf(event.date).earliest;
    return due <= on ? [{ fact: event.id, due }] : [];
  });
}

function uncertainOn(here: readonly RegulatoryEvent[], on: Day): JurisdictionStatus['uncertain'] {
  return here.flatMap((event) => {
    const dates = [event.date, ...event.effects.map((effect) => effect.from)];
    const open = dates
      .filter((date) => date !== 'unknown')
      .map(windowOf)
      .find((window) => window.earliest <= on && on < window.latest);
    return open ? [{ fact: event.id, layer: event.layer, earliest: open.earliest, latest: open.latest }] : [];
  });
}
