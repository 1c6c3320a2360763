import { claims, isRetracted, type Citation, type Day } from '@mdma-at/evidence';
import { seriesOf, type Effect, type RegulatoryEvent } from '@mdma-at/regulatory';
import type { EndedBy, OtherSaying, TimelineEntry } from '@mdma-at/ui';

/** The rows of a place with what had become of each by a day, and what the guides say about the same facts. */
export function timelineOf(rows: readonly RegulatoryEvent[], asOf: Day): readonly TimelineEntry[] {
  return rows.map((event) => {
    const endedEffects = event.effects.map((effect) => endOf(effect, event, rows, asOf));
    const own = endedEffects.filter((_, index) => putsInPlace(event.effects[index]));
    const last = own.at(-1);
    const ended = last !== undefined && own.every((end) => end !== undefined) ? last : undefined;
    return { event, endedEffects, ...(ended === undefined ? {} : { ended }), alsoSaid: saidElsewhere(event) };
  });
}

/** Whether a row itself brings something: not where it only shows what held before, nor where it lifts something. */
function putsInPlace(effect: Effect | undefined): boolean {
  if (effect === undefined || effect.since !== undefined) return false;
  if (effect.on === 'substanceControl') return effect.label !== null;
  return effect.on !== 'overlay' || effect.says !== null;
}

/** The row that put something else in the place of an effect, if it surely had by the day. */
function endOf(
  effect: Effect,
  event: RegulatoryEvent,
  rows: readonly RegulatoryEvent[],
  asOf: Day,
): EndedBy | undefined {
  const series = seriesOf(effect);
  const begun = startOf(effect);
  const later = rows.flatMap((row) =>
    row.commencement === 'confirmed' && row.jurisdiction === event.jurisdiction
      ? row.effects.filter((one) => seriesOf(one) === series && startOf(one) > begun).map((one) => ({ row, one }))
      : [],
  );
  const next = later.toSorted((one, other) => (startOf(one.one) < startOf(other.one) ? -1 : 1))[0];
  if (!next) return undefined;
  const { from } = next.one;
  const surelyBy = typeof from === 'string' ? from : from.latest;
  return surelyBy <= asOf ? { on: from, by: next.row.id } : undefined;
}

function startOf({ from }: Effect): string {
  return typeof from === 'string' ? from : from.earliest;
}

/** What a guide says about a fact and better sources contradict. */
function saidElsewhere(event: RegulatoryEvent): readonly OtherSaying[] {
  return claims.flatMap((claim) => {
    const disputed =
      claim.verdict === 'contradicted' || claim.verdict === 'sources-differ' || claim.verdict === 'stale';
    if (!disputed || !claim.facts.includes(event.id)) return [];
    const cites = claim.where.filter((citation): citation is Citation => !isRetracted(citation.source));
    return [{ says: claim.statement, basis: { facts: [event.id], verification: 'seed', cites } }];
  });
}
