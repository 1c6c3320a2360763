import type { Instant } from '@mdma-at/evidence';
import type { InterlockResult } from '../interlock.ts';
import type { ActorRole, RefusalReason } from '../process.ts';
import { currentAlerts } from './alerts.ts';
import { caseAt } from './case-at.ts';
import type { GuardedProposal, OrderedProposal } from './chart-event.ts';
import { chartSignals } from './chart-signals.ts';
import type { DosingDayCommand, Proposal } from './command.ts';
import type { DosingDayHappening } from './event.ts';
import { reasonOf } from './happening-of.ts';
import { judgeAct } from './judge-act.ts';
import { judgeOverride } from './judge-override.ts';
import { isPossible } from './move-chart.ts';
import type { DayCase, DosingDayState } from './state.ts';
import type { Act } from './vocabulary.ts';

/** What became of a proposal: the events that it leads to, or why it is refused. */
export type ProposalAnswer =
  | { readonly passes: true; readonly happening: DosingDayHappening }
  | { readonly passes: false; readonly reasons: readonly RefusalReason[] };

type ProposalCommand = Extract<DosingDayCommand, { readonly type: Proposal['type'] }>;

function stands(result: InterlockResult): RefusalReason {
  return { code: 'interlock', interlock: result };
}

function notNow(state: DosingDayState, command: ProposalCommand): ProposalAnswer {
  return {
    passes: false,
    reasons: [{ code: 'not-possible-now', command: command.type, state: state.chart.session }],
  };
}

/** Asks the chart; what it refuses is explained by the same report that it was asked with. */
export function judgeProposal(state: DosingDayState, command: ProposalCommand, now: Instant): ProposalAnswer {
  const today = caseAt(state, now);
  const signals = chartSignals(today);

  const guarded = (
    type: GuardedProposal['type'],
    act: Act,
    day: DayCase,
    happening: DosingDayHappening,
  ): ProposalAnswer => {
    const report = judgeAct(act, day, now);
    if (isPossible(state.chart, { type, report, signals })) return { passes: true, happening };
    return report.open.length > 0 ? { passes: false, reasons: report.open.map(stands) } : notNow(state, command);
  };
  const ordered = (type: OrderedProposal['type'], happening: DosingDayHappening): ProposalAnswer =>
    isPossible(state.chart, { type, signals }) ? { passes: true, happening } : notNow(state, command);

  switch (command.type) {
    case 'authorise-initial-dose': {
      const { dose } = command;
      return guarded(
        'propose.initial-dose',
        'initialDose',
        { ...today, dose },
        {
          type: 'initial-dose.authorised',
          dose,
          ...reasonOf(command),
        },
      );
    }
    case 'authorise-supplemental-dose': {
      const { dose } = command;
      const happening = { type: 'supplemental-dose.authorised', dose, ...reasonOf(command) } as const;
      return guarded('propose.supplemental-dose', 'supplementalDose', { ...today, dose }, happening);
    }
    case 'authorise-release': {
      const { to, transport, companion } = command;
      const departure = { to, transport, ...(companion !== undefined && { companion }) };
      return guarded(
        'propose.release',
        'release',
        { ...today, departure },
        {
          type: 'release.authorised',
          ...departure,
          ...reasonOf(command),
        },
      );
    }
    case 'release-hold': {
      const role: ActorRole = command.by.role;
      const happening = { type: 'hold.released', reason: command.reason } as const;
      return guarded('propose.hold-release', 'holdRelease', { ...today, role }, happening);
    }
    case 'withhold-supplemental-dose': {
      const { reason, text } = command;
      return ordered('propose.withholding', {
        type: 'supplemental-dose.withheld',
        reason,
        ...(text !== undefined && { text }),
      });
    }
    case 'begin-end-review':
      return ordered('propose.end-review', { type: 'end-review.begun' });
    case 'resolve-emergency': {
      const { text } = command;
      return ordered('propose.emergency-resolution', {
        type: 'emergency.resolved',
        ...(text !== undefined && { text }),
      });
    }
    case 'suspend-session':
      return ordered('propose.suspension', { type: 'session.suspended', reason: command.reason });
    case 'override-interlock': {
      const { open, code } = judgeOverride(today, command, now);
      if (open.length > 0 || code === undefined) return { passes: false, reasons: open.map(stands) };
      const { interlock, act, reason } = command;
      return { passes: true, happening: { type: 'interlock.overridden', interlock, act, reason, code } };
    }
    case 'acknowledge-alert':
      return currentAlerts(state, now).some((alert) => alert.id === command.alert)
        ? { passes: true, happening: { type: 'alert.acknowledged', alert: command.alert } }
        : notNow(state, command);
  }
}
