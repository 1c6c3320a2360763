import type { Baseline } from './baseline.ts';
import type { ReturnRule } from './limit-set.ts';
import { decimalsOf } from './parse-decimal.ts';
import type { Measured, Reading, VitalSign } from './reading.ts';
import { tidy } from './tidy.ts';
import type { GateReason } from './vitals-gate.ts';
import { vitalSigns } from './vital-signs.ts';

/** The signs that have to be back before anybody leaves. */
export function signsOfReturn(rule: ReturnRule): readonly VitalSign[] {
  return vitalSigns.filter(
    (sign) => sign in rule.percentOverBaseline || sign in rule.amountOverBaseline || sign in rule.atLeast,
  );
}

/** Those of them that are judged against the person's own baseline. */
export function signsWithBaseline(rule: ReturnRule): readonly VitalSign[] {
  return vitalSigns.filter((sign) => sign in rule.percentOverBaseline || sign in rule.amountOverBaseline);
}

/** One reason for each sign of a reading that is not back. A sign that was not measured, or has no baseline, gives none. */
export function notBack(
  { at, signs }: Reading,
  { rule, baseline }: { readonly rule: ReturnRule; readonly baseline: Baseline | 'insufficient' },
): readonly GateReason[] {
  return signsOfReturn(rule).flatMap((sign) => {
    const observed = signs[sign];
    if (!observed) return [];
    const least = rule.atLeast[sign];
    const most = mostOf(sign, { rule, baseline });
    const reasons: GateReason[] = [];
    if (least !== undefined && observed.value < least) {
      reasons.push({
        code: 'sign.not-back',
        at,
        sign,
        observed,
        expected: { comparator: 'at-or-above', text: String(least) },
      });
    }
    if (most !== undefined && observed.value > most.value) {
      reasons.push({
        code: 'sign.not-back',
        at,
        sign,
        observed,
        expected: { comparator: 'at-or-below', text: most.text },
      });
    }
    return reasons;
  });
}

function mostOf(
  sign: VitalSign,
  { rule, baseline }: { readonly rule: ReturnRule; readonly baseline: Baseline | 'insufficient' },
): { readonly value: number; readonly text: string } | undefined {
  const own: Measured | undefined = baseline === 'insufficient' ? undefined : baseline.signs[sign];
  if (!own) return undefined;
  const percent = rule.percentOverBaseline[sign];
  const amount = rule.amountOverBaseline[sign];
  if (percent === undefined && amount === undefined) return undefined;
  const value = tidy(percent === undefined ? own.value + (amount ?? 0) : own.value * (1 + percent / 100));
  return { value, text: value.toFixed(Math.max(decimalsOf(own.text), Math.min(decimalsOf(String(value)), 1))) };
}
