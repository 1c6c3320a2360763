import type { InterlockReport } from '../interlock.ts';
import type { DosingDayEventType } from './event.ts';
import type { DosingDayChart } from './state.ts';

/** What the chart needs to know of the ledger to place a person; each signal is read by the region of its name. */
export interface ChartSignals {
  /** Anything was given today. */
  readonly dosed: boolean;
  readonly effectPhase: DosingDayChart['effectPhase'];
  readonly vitals: DosingDayChart['vitals'];
  readonly staffing: 'incomplete' | 'complete';
  readonly custody: DosingDayChart['custody'];
  readonly consent: DosingDayChart['consent'];
  readonly risk: DosingDayChart['risk'];
  readonly overnight: boolean;
}

/** A proposal that interlocks stand before: it carries their report. */
export interface GuardedProposal {
  readonly type: 'propose.initial-dose' | 'propose.supplemental-dose' | 'propose.hold-release' | 'propose.release';
  readonly report: InterlockReport;
  readonly signals: ChartSignals;
}

/** A proposal that only has to come at the right time. */
export interface OrderedProposal {
  readonly type: 'propose.withholding' | 'propose.end-review' | 'propose.emergency-resolution' | 'propose.suspension';
  readonly signals: ChartSignals;
}

/** Something that was recorded. */
export interface RecordedFact {
  readonly type: DosingDayEventType;
  readonly signals: ChartSignals;
}

/** Everything that the chart reacts to. */
export type ChartEvent = RecordedFact | GuardedProposal | OrderedProposal;
