import type { Instant } from '@mdma-at/evidence';
import type { InterlockResult } from '../interlock.ts';
import type { ActorRole } from '../process.ts';
import type { DosingDayCommand } from './command.ts';
import { satisfied, violated, type Finding } from './finding.ts';
import { interlockRules, type InterlockId } from './interlocks.data.ts';
import { judgeAct } from './judge-act.ts';
import { overrideRule } from './rules.data.ts';
import type { DayCase } from './state.ts';

type Override = Extract<DosingDayCommand, { readonly type: 'override-interlock' }>;

function result(id: InterlockId, { verdict, because }: Finding): InterlockResult {
  const { satisfies, kind, basis } = interlockRules[id];
  return { id, satisfies, kind, verdict, because, basis };
}

function judgeTarget(target: InterlockResult | undefined): Finding {
  if (!target) return violated('may-be-overridden.no-such-interlock');
  if (target.kind === 'hard') return violated('may-be-overridden.hard');
  return target.verdict === 'satisfied' ? violated('may-be-overridden.not-open') : satisfied('may-be-overridden.yes');
}

/** Whether a person may override one interlock of one act now, and what that interlock says at this moment. */
export function judgeOverride(
  day: DayCase,
  command: Override,
  now: Instant,
): { readonly open: readonly InterlockResult[]; readonly code?: string } {
  const target = judgeAct(command.act, day, now).results.find((known) => known.id === command.interlock);
  const { role } = command.by;
  const allowed: readonly ActorRole[] = overrideRule.by;
  const results = [
    result('may-be-overridden', judgeTarget(target)),
    result(
      'prescriber-overrides',
      allowed.includes(role)
        ? satisfied('prescriber-overrides.yes', { role })
        : violated('prescriber-overrides.other-role', { role }),
    ),
  ];
  const open = results.filter(({ verdict }) => verdict !== 'satisfied');
  return { open, ...(target && { code: target.because.code }) };
}
