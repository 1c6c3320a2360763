import { applySitePolicy, course, definitions, type ProtocolDefinition, sitePolicies } from '@mdma-at/protocol';
import type { criteriaSets } from '@mdma-at/screening';
import { coordinator, therapists } from '../people.ts';
import type { Record } from '../record/record.ts';
import { type ScreeningInput, screeningAnswers } from '../screening/answers.ts';
import { courseStream, screeningStream } from '../streams.ts';
import { zoneNow } from '../zone.ts';

/** The protocols that can be begun here. */
export type DefinitionName = 'mapp1' | 'seed002';

/** A protocol with the demo site's policy over it. */
export function demoDefinition(name: DefinitionName): ProtocolDefinition {
  const site = applySitePolicy(definitions[name], sitePolicies.demo);
  if (!site.ok)
    throw new Error(
      `[demo] the site policy does not fit ${name}: ${site.issues.map(({ message }) => message).join('; ')}`,
    );
  return site.value.definition;
}

const criteriaOf: PerDefinition<keyof typeof criteriaSets> = { mapp1: 'mapp1', seed002: 'seed002' };
type PerDefinition<Value> = { readonly [name in DefinitionName]: Value };

/** Criteria that this site asks for although nobody has seen their text in the trial. */
const accepted: PerDefinition<ScreeningInput['accept']> = { mapp1: ['S-140', 'S-152'], seed002: [] };

/** Begins a course and its screening. */
export async function beginCourse(
  record: Record,
  participant: string,
  name: DefinitionName,
  now: number,
): Promise<void> {
  const definition = demoDefinition(name);
  const { zone: timeZone } = zoneNow();
  await record.begin(
    screeningStream(participant),
    screeningAnswers,
    { input: { participant, criteriaSet: criteriaOf[name], accept: accepted[name] }, by: coordinator },
    now,
  );
  await record.begin(
    courseStream(participant),
    course,
    { input: { participant, definition, timeZone, therapists, ableToBecomePregnant: 'unknown' }, by: coordinator },
    now,
  );
}
