import type { Basis } from '@mdma-at/evidence';
import type { ActionLevel, Severity } from '@mdma-at/vitals';

/** An alert that no reading raised. */
interface GapAlert {
  readonly condition: string;
  readonly severity: Severity;
  readonly level: ActionLevel;
  readonly action: AlertAction;
}

/** What each level of the action ladder asks people to do. */
export const alertActions = {
  byLevel: {
    0: 'take-reading',
    1: 'repeat-reading',
    2: 'inform-physician',
    3: 'physician-to-bedside',
    4: 'call-emergency',
  },
  basis: {
    facts: ['V-200', 'V-204', 'V-205', 'V-206'],
    verification: 'policy',
    cites: [],
    because: 'The action ladder L0 to L4, each step in one word.',
  },
} as const satisfies { byLevel: Record<number, string>; basis: Basis };

/** Alerts about what people have not done: how urgent each is, and what it asks for. */
export const gaps = {
  overdueReading: { condition: 'reading.overdue', severity: 'warning', level: 0, action: 'take-reading' },
  missingTherapists: { condition: 'therapists.too-few', severity: 'critical', level: 2, action: 'restore-team' },
  missedDecision: {
    condition: 'supplemental-decision.missed',
    severity: 'advisory',
    level: 0,
    action: 'record-reason',
  },
  overdueReport: { condition: 'serious-event-report.overdue', severity: 'critical', level: 2, action: 'report-event' },
  basis: {
    facts: ['P-STF-01', 'P-VIT-01', 'P-DOSE-11'],
    verification: 'policy',
    cites: [],
    because:
      'After a dose readings are taken on time, the team stays, somebody decides about the supplemental dose while its window is open, and serious events are reported in time; how urgent a gap is, is a design rule.',
  },
} as const satisfies Record<'overdueReading' | 'missingTherapists' | 'missedDecision' | 'overdueReport', GapAlert> & {
  basis: Basis;
};

/** What an alert asks people to do: by its level, or to close the gap that raised it. */
export type AlertAction =
  | (typeof alertActions.byLevel)[keyof typeof alertActions.byLevel]
  | 'restore-team'
  | 'record-reason'
  | 'report-event';

/** The name of a gap that raises an alert. */
export type AlertCondition = (typeof gaps)[Exclude<keyof typeof gaps, 'basis'>]['condition'];
