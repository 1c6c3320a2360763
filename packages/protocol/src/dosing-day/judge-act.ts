import type { Instant } from '@mdma-at/evidence';
import type { InterlockReport, InterlockResult, InterlockVerdict } from '../interlock.ts';
import { interlockLists, type DayInterlock } from './interlock-lists.ts';
import type { DayCase } from './state.ts';
import type { Act } from './vocabulary.ts';

function judgeOne(interlock: DayInterlock, act: Act, day: DayCase, at: Instant): InterlockResult {
  const { id, satisfies, kind } = interlock;
  const judgement = interlock.judge(day, at);
  const result = { id, satisfies, kind, ...judgement };
  if (kind === 'hard' || judgement.verdict === 'satisfied') return result;
  const override = day.ledger['interlock.overridden'].findLast(
    (fact) => fact.act === act && fact.interlock === id && fact.code === judgement.because.code,
  );
  return override
    ? { ...result, overridden: { by: override.by.id, reason: override.reason, at: override.at } }
    : result;
}

function worst(open: readonly InterlockResult[]): InterlockVerdict {
  if (open.length === 0) return 'satisfied';
  return open.some((result) => result.verdict === 'violated') ? 'violated' : 'unknown';
}

/** Judges every interlock of one act: only when each holds, or is overridden where it may be, does the act pass. */
export function judgeAct(act: Act, day: DayCase, at: Instant): InterlockReport {
  const results = interlockLists[act].map((interlock) => judgeOne(interlock, act, day, at));
  const open = results.filter((result) => result.verdict !== 'satisfied' && !result.overridden);
  return { act, at, verdict: worst(open), results, open };
}
