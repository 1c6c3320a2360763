import { entryRanges } from '../entry-ranges.data.ts';
import { isWithin } from '../is-within.ts';
import { hunterRule } from './hunter-rule.data.ts';

/** Whether a sign was looked for and found, looked for and not found, or not looked for. */
export type HunterSign = boolean | 'unknown';

/** What the Hunter criteria ask. A sign that is left out was not looked for. MDMA itself is a serotonergic drug. */
export interface HunterSigns {
  readonly serotonergicExposure?: HunterSign;
  readonly spontaneousClonus?: HunterSign;
  readonly inducibleClonus?: HunterSign;
  readonly ocularClonus?: HunterSign;
  readonly agitation?: HunterSign;
  readonly diaphoresis?: HunterSign;
  readonly tremor?: HunterSign;
  readonly hyperreflexia?: HunterSign;
  readonly hypertonia?: HunterSign;
  /** Degrees Celsius. */
  readonly temperature?: number | 'unknown';
}

/** `incomplete` when a sign that was not looked for could still make it positive. */
export type HunterVerdict = 'positive' | 'negative' | 'incomplete';

/** Judges the Hunter criteria for serotonin toxicity (Dunkley 2003): unknown signs are neither found nor ruled out. */
export function assessHunter(signs: HunterSigns): HunterVerdict {
  const { spontaneousClonus, inducibleClonus, ocularClonus, hypertonia } = signs;
  const aroused = anyOf(signs.agitation, signs.diaphoresis);
  const criteria = anyOf(
    known(spontaneousClonus),
    allOf(inducibleClonus, aroused),
    allOf(ocularClonus, aroused),
    allOf(signs.tremor, signs.hyperreflexia),
    allOf(hypertonia, isHot(signs.temperature), anyOf(ocularClonus, inducibleClonus)),
  );
  const verdict = allOf(signs.serotonergicExposure, criteria);
  if (verdict === 'unknown') return 'incomplete';
  return verdict ? 'positive' : 'negative';
}

function isHot(temperature: HunterSigns['temperature']): HunterSign {
  if (typeof temperature !== 'number' || !isWithin(temperature, entryRanges.temperature.hard.value)) return 'unknown';
  return temperature > hunterRule.temperatureAbove;
}

function known(sign: HunterSign | undefined): HunterSign {
  return typeof sign === 'boolean' ? sign : 'unknown';
}

function allOf(...signs: readonly (HunterSign | undefined)[]): HunterSign {
  const seen = signs.map(known);
  if (seen.includes(false)) return false;
  return seen.includes('unknown') ? 'unknown' : true;
}

function anyOf(...signs: readonly (HunterSign | undefined)[]): HunterSign {
  const seen = signs.map(known);
  if (seen.includes(true)) return true;
  return seen.includes('unknown') ? 'unknown' : false;
}
