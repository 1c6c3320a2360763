import {
  applySitePolicy,
  course,
  type CourseInput,
  definitions,
  type DosingDayInput,
  type ProtocolDefinition,
  sitePolicies,
} from '@mdma-at/protocol';
import { criteriaSets } from '@mdma-at/screening';
import { limitSets, schedules } from '@mdma-at/vitals';
import { coordinator, therapists } from '../people.ts';
import type { Record } from '../record/record.ts';
import { type ScreeningInput, screeningAnswers } from '../screening/answers.ts';
import { courseStream, screeningStream } from '../streams.ts';
import { zoneNow } from '../zone.ts';

/** The protocols that can be begun here. */
export type DefinitionName = keyof typeof definitions;

/** Whose decisions fill what a protocol's sources leave open: the demo site's, or nobody's. */
export type PolicyName = keyof typeof sitePolicies | 'none';

/** A protocol with a site's policy over it. */
export function policedDefinition(name: DefinitionName, policy: PolicyName): ProtocolDefinition {
  if (policy === 'none') return definitions[name];
  const site = applySitePolicy(definitions[name], sitePolicies[policy]);
  if (!site.ok)
    throw new Error(
      `[demo] the site policy does not fit ${name}: ${site.issues.map(({ message }) => message).join('; ')}`,
    );
  return site.value.definition;
}

/** The limits and the schedule of a dosing day: a site's own, or none where no policy was chosen. */
export function watchOf({ overlay }: ProtocolDefinition): Pick<DosingDayInput, 'limits' | 'schedule'> {
  return overlay
    ? { limits: limitSets.siteDemo, schedule: schedules.siteDemo }
    : { limits: 'not-stated', schedule: 'not-stated' };
}

type SetName = keyof typeof criteriaSets;

/** Criteria that this site asks for although nobody has seen their text in the trial. */
const accepted: { readonly [id in ProtocolDefinition['id']]?: ScreeningInput['accept'] } = {
  [definitions.mapp1.id]: ['S-140', 'S-152'],
};

/** What answers are judged by under a protocol. */
export function criteriaOf({ id, criteriaSet }: ProtocolDefinition): Pick<ScreeningInput, 'criteriaSet' | 'accept'> {
  const found = (Object.keys(criteriaSets) as SetName[]).find((set) => criteriaSets[set].id === criteriaSet);
  if (!found) throw new Error(`[demo] no criteria set is ${criteriaSet}, which ${id} names`);
  return { criteriaSet: found, accept: accepted[id] ?? [] };
}

/** What a screening of a participant is begun with. */
export const screeningInput = (participant: string, name: DefinitionName): ScreeningInput => ({
  participant,
  ...criteriaOf(definitions[name]),
});

/** What a course of a participant is begun with. */
export const courseInput = (participant: string, definition: ProtocolDefinition): CourseInput => ({
  participant,
  definition,
  timeZone: zoneNow().zone,
  therapists,
  ableToBecomePregnant: 'unknown',
});

/** Whom to begin a course with, under which protocol and whose policy. */
interface NewCourse {
  readonly participant: string;
  readonly name: DefinitionName;
  readonly policy: PolicyName;
}

/** Begins a course and its screening. */
export async function beginCourse(
  record: Record,
  { participant, name, policy }: NewCourse,
  now: number,
): Promise<void> {
  await record.begin(
    screeningStream(participant),
    screeningAnswers,
    { input: screeningInput(participant, name), by: coordinator },
    now,
  );
  const input = courseInput(participant, policedDefinition(name, policy));
  await record.begin(courseStream(participant), course, { input, by: coordinator }, now);
}
