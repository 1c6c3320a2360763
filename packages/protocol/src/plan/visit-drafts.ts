import { addDays, type Basis, type Day } from '@mdma-at/evidence';
import { basisOf } from '../basis-of.ts';
import type { NotStated, ProtocolDefinition, Range } from '../definition.ts';
import type { Arrangement, PlannedVisit, TimingRule, VisitId } from './visit.ts';

/** What is known before any visit is laid out. */
export interface Layout {
  readonly definition: ProtocolDefinition;
  readonly startsOn: Day;
  readonly dosingSessions: number;
  readonly arrangements: Readonly<Partial<Record<VisitId, Arrangement>>>;
}

/** Days to add to a predecessor's window, bound by bound. */
interface Offsets {
  readonly min: number | NotStated;
  readonly target: number | NotStated;
  readonly max: number | NotStated;
}

/** A visit before it is laid out: how far it lies from the visit that it counts from. */
export type Draft = Pick<PlannedVisit, 'id' | 'kind' | 'cycle' | 'rule' | 'countsFrom' | 'minutes'> & {
  readonly offsets: Offsets;
  /** Visits that must come first, whatever the calendar rule says. */
  readonly notBefore?: readonly VisitId[];
  readonly between?: { readonly earliest?: Day; readonly latest?: Day };
  readonly basis: Basis;
};

const daysPerWeek = 7;
const silent: Offsets = { min: 'not-stated', target: 'not-stated', max: 'not-stated' };
/** Sources give the order only: from the day of the visit before, to nobody says when. */
const inOrder: Offsets = { min: 0, target: 0, max: 'not-stated' };

function spread(range: Range | NotStated): Offsets {
  return range === 'not-stated' ? silent : { min: range.min, target: range.min, max: range.max };
}

function fixed(days: number | NotStated): Offsets {
  return { min: days, target: days, max: days };
}

/** From the day after until so many days after. */
function nextDayUntil(days: number | NotStated): Offsets {
  return days === 'not-stated' ? silent : { min: 1, target: 1, max: days };
}

function length(minutes: number | Range | NotStated): Range | 'unknown' {
  if (minutes === 'not-stated') return 'unknown';
  return typeof minutes === 'number' ? { min: minutes, max: minutes } : minutes;
}

/** Every visit of a course in its order, with the rule that places it. */
export function drafts(layout: Layout): readonly Draft[] {
  const { definition } = layout;
  const preparations = preparationDrafts(layout);
  const measuredAfter = definition.preparation.beforeBaseline;
  const cut = measuredAfter === 'not-stated' ? preparations.length : measuredAfter;
  const cycles = Array.from({ length: layout.dosingSessions }, (_, index) => cycleDrafts(layout, index + 1)).flat();
  return [
    ...preparations.slice(0, cut),
    baselineDraft(definition, cut),
    ...preparations.slice(cut),
    ...cycles,
    outcomeDraft(layout, cycles.at(-1)?.id),
  ];
}

function preparationDrafts({ definition, startsOn }: Layout): readonly Draft[] {
  const { preparation } = definition;
  const span = preparation.spanDays === 'not-stated' ? undefined : preparation.spanDays;
  return Array.from({ length: preparation.sessions }, (_, index): Draft => {
    const first = index === 0;
    return {
      id: `preparation-${index + 1}`,
      kind: 'preparation',
      cycle: 0,
      rule: first ? 'start' : 'preparation.spacingDays',
      countsFrom: first ? 'start' : `preparation-${index}`,
      offsets: first ? fixed(0) : spread(preparation.spacingDays),
      ...(span === undefined || first ? {} : { between: { latest: addDays(startsOn, span.max) } }),
      minutes: length(preparation.sessionMinutes),
      basis: basisOf(definition, 'preparation.spacingDays'),
    };
  });
}

function baselineDraft(definition: ProtocolDefinition, after: number): Draft {
  return {
    id: 'baseline',
    kind: 'baseline',
    cycle: 0,
    rule: 'order',
    countsFrom: after === 0 ? 'start' : `preparation-${after}`,
    offsets: definition.preparation.beforeBaseline === 'not-stated' ? silent : inOrder,
    minutes: 'unknown',
    basis: basisOf(definition, 'preparation.beforeBaseline'),
  };
}

/** How many integration sessions follow each dosing session; of an unstated number only the first is certain. */
function integrationsLaidOut({ integration }: ProtocolDefinition): number {
  return integration.perDosing === 'not-stated' ? 1 : integration.perDosing;
}

function cycleDrafts(layout: Layout, cycle: number): readonly Draft[] {
  const { definition } = layout;
  const integrations = Array.from({ length: integrationsLaidOut(definition) }, (_, index) =>
    integrationDraft(definition, cycle, index + 1),
  );
  return [cycle === 1 ? firstDosingDraft(layout) : nextDosingDraft(definition, cycle), ...integrations];
}

function firstDosingDraft({ definition, startsOn }: Layout): Draft {
  const { preparation, dosing } = definition;
  const span = preparation.spanDays === 'not-stated' ? undefined : preparation.spanDays;
  return {
    id: 'dosing-1',
    kind: 'dosing',
    cycle: 1,
    rule: 'dosing.firstAfterPreparationDays',
    countsFrom: `preparation-${preparation.sessions}`,
    offsets: spread(dosing.firstAfterPreparationDays),
    notBefore: ['baseline'],
    ...(span === undefined ? {} : { between: { earliest: addDays(startsOn, span.min) } }),
    minutes: length(dosing.sessionMinutes),
    basis: basisOf(definition, 'dosing.firstAfterPreparationDays'),
  };
}

function nextDosingDraft(definition: ProtocolDefinition, cycle: number): Draft {
  const { dosing } = definition;
  const integrations = integrationsLaidOut(definition);
  return {
    id: `dosing-${cycle}`,
    kind: 'dosing',
    cycle,
    rule: 'dosing.gapDays',
    countsFrom: `dosing-${cycle - 1}`,
    offsets: dosing.gapDays,
    notBefore: integrations === 0 ? [] : [`integration-${cycle - 1}.${integrations}`],
    minutes: length(dosing.sessionMinutes),
    basis: basisOf(definition, 'dosing.gapDays.min'),
  };
}

function integrationDraft(definition: ProtocolDefinition, cycle: number, session: number): Draft {
  const { integration } = definition;
  const first = session === 1;
  const rule: TimingRule = first ? 'integration.firstWithinDays' : 'integration.spacingDays';
  return {
    id: `integration-${cycle}.${session}`,
    kind: 'integration',
    cycle,
    rule,
    countsFrom: first ? `dosing-${cycle}` : `integration-${cycle}.${session - 1}`,
    offsets: first ? nextDayUntil(integration.firstWithinDays) : fixed(integration.spacingDays),
    minutes: length(integration.sessionMinutes),
    basis: basisOf(definition, rule),
  };
}

function outcomeDraft({ definition }: Layout, last: VisitId | undefined): Draft {
  const weeks = definition.outcome.weeksAfterBaseline;
  return {
    id: 'outcome',
    kind: 'outcome',
    cycle: 0,
    rule: 'outcome.weeksAfterBaseline',
    countsFrom: 'baseline',
    offsets: fixed(weeks === 'not-stated' ? weeks : weeks * daysPerWeek),
    notBefore: last === undefined ? [] : [last],
    minutes: 'unknown',
    basis: basisOf(definition, 'outcome.weeksAfterBaseline'),
  };
}
