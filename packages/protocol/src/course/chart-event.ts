import type { InterlockReport } from '../interlock.ts';
import type { CourseEventType } from './event.ts';
import type { CourseChart } from './state.ts';

/** What the chart needs to know of the record to place a person. */
export interface CourseSignals {
  /** The newest screening's verdict, and whether a consent is signed. */
  readonly screening: 'none' | 'eligible' | 'open' | 'ineligible';
  readonly consented: boolean;
  readonly sessions: CourseChart['sessions'];
  readonly washout: CourseChart['washout'];
  readonly safetyPlan: CourseChart['safetyPlan'];
  /** Whether anything was given on the newest dosing day, and whether the night after it is spent on site. */
  readonly dosed: boolean;
  readonly overnight: boolean;
  readonly integrated: boolean;
  readonly sessionsLeft: boolean;
  readonly outcomeMeasured: boolean;
}

/** A proposal: it carries the report of its interlocks. */
export interface CourseProposalEvent {
  readonly type:
    | 'propose.enrolment'
    | 'propose.scheduling'
    | 'propose.dosing-day'
    | 'propose.waiver'
    | 'propose.end-of-treatment'
    | 'propose.pause'
    | 'propose.resumption'
    | 'propose.protocol-change'
    | 'propose.closing';
  readonly report: InterlockReport;
  readonly signals: CourseSignals;
}

/** Something that was recorded. */
export interface CourseFactEvent {
  readonly type: CourseEventType;
  readonly signals: CourseSignals;
}

/** Everything that the chart reacts to. */
export type CourseChartEvent = CourseFactEvent | CourseProposalEvent;
