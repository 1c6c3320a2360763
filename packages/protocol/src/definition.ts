import type { Basis, Sourced } from '@mdma-at/evidence';

/** A source gives no value; the user of the library supplies one as a site policy. */
export type NotStated = 'not-stated';

/** An amount of substance: never a bare number. */
export interface Dose {
  readonly amountMg: number;
  readonly saltForm: 'HCl' | 'freebase';
}

/** A window after the initial dose, both ends included. */
export interface MinuteWindow {
  readonly opensMinutes: number;
  readonly closesMinutes: number;
}

/** A window of which a source may leave an end open: then nothing is inside it until a site policy closes it. */
export interface StatedWindow {
  readonly opensMinutes: number | NotStated;
  readonly closesMinutes: number | NotStated;
}

/** A range; equal ends are a fixed value. */
export interface Range {
  readonly min: number;
  readonly max: number;
}

/** A part of a definition with who says so. */
export type WithBasis<T> = T & { readonly basis: Basis };

/** What one dosing session may give; where no level is stated no dose is ever allowed. */
export interface SessionDoses {
  readonly initialMg: readonly [number, ...number[]] | NotStated;
  readonly saltForm: Dose['saltForm'] | NotStated;
  readonly sessionMaximumMg: number | NotStated;
}

/** Effect phases are reported by people; these are only the windows in which they are expected. */
export type EffectPhase = 'onset' | 'peak' | 'plateau' | 'comedown' | 'baseline-reached';

/** One value that a site policy put into a definition, and who answers for it. */
export interface PolicyEntry {
  readonly policy: string;
  readonly basis: Basis;
  /** `supplied` where the definition is silent, `stricter` than stated, or `looser` with a named approver. */
  readonly how: 'supplied' | 'stricter' | 'looser';
  readonly approvedBy?: string;
}

/** The site policies that lie over a definition: per value path who set it, per touched group what its source said. */
export interface PolicyOverlay {
  readonly ids: readonly string[];
  readonly entries: Readonly<Record<string, PolicyEntry>>;
  readonly statedBasis: Readonly<Record<string, Basis>>;
}

/** What a source asks for around the sessions and no interlock judges: a list to go through, no precondition. */
export type ChecklistItemId =
  | 'alliance'
  | 'history'
  | 'set-and-setting'
  | 'safety-plan'
  | 'non-directive-style'
  | 'active-dialogue-style'
  | 'eye-mask-music-couch'
  | 'psychologically-safe-setting'
  | 'touch-agreement'
  | 'recording-agreed'
  | 'report-new-conditions'
  | 'diet-and-drug-restrictions'
  | 'transport-found-beforehand'
  | 'companion'
  | 'rest-day'
  | 'no-driving';

/** One item of a checklist: when it is gone through, and for how long it holds where a source says so. */
export type ChecklistItem = WithBasis<{
  readonly item: ChecklistItemId;
  readonly when: 'preparation' | 'dosing-day' | 'after-dosing';
  readonly hours?: number;
}>;

/**
 * One protocol as data. Each group carries its basis; where a source is silent the value is `'not-stated'`
 * and everything that needs it stays unknown until a site policy supplies it.
 */
export interface ProtocolDefinition {
  /** Content id, such as `mapp1@1`. A published version is never edited. */
  readonly id: `${string}@${number}`;
  /** What people call it. */
  readonly title: string;
  readonly variant: 'MAPP1' | 'MAPP2' | 'PH2' | 'AU' | 'CA-SAP' | 'GEN';
  /** The criteria set of `@mdma-at/screening` that decides eligibility; `union@1`, the strictest, where there is none of its own. */
  readonly criteriaSet: string;
  readonly preparation: WithBasis<{
    readonly sessions: number;
    readonly sessionMinutes: number | NotStated;
    /** Days between two preparatory sessions. */
    readonly spacingDays: Range | NotStated;
    /** Days that all of them take together, where a source gives only that. */
    readonly spanDays: Range | NotStated;
    /** Preparatory sessions that must be held before the baseline measure. */
    readonly beforeBaseline: number | NotStated;
  }>;
  readonly enrolment: WithBasis<{
    readonly confirmation: 'required' | NotStated;
    readonly severityCutoff: number | NotStated;
    /** What the cutoff is measured with; CAPS-5 where it is left out. */
    readonly severityInstrument?: 'CAPS-5' | 'CAPS-IV';
  }>;
  readonly washout: WithBasis<{
    readonly rule: 'all-psychiatric-before-baseline' | 'tapered' | NotStated;
    readonly stabilisationDays: number | NotStated;
  }>;
  readonly dosing: WithBasis<{
    readonly sessions: Range;
    /** A range from 0 is a longest duration. */
    readonly sessionMinutes: Range | NotStated;
    /** Days from the last preparatory session to the first dosing session. */
    readonly firstAfterPreparationDays: Range | NotStated;
    /** Days between dosing sessions. */
    readonly gapDays: {
      readonly min: number | NotStated;
      readonly target: number | NotStated;
      readonly max: number | NotStated;
    };
  }>;
  /** One row per dosing session, the first row for session 1. */
  readonly doses: readonly [WithBasis<SessionDoses>, ...WithBasis<SessionDoses>[]];
  /** Regimens that other sources give for the same trial, kept side by side; the definition follows `doses`. */
  readonly otherDoses: readonly Sourced<readonly SessionDoses[]>[];
  /** Smallest and largest amount that a whole course can give, one row per regimen. */
  readonly courseTotalMg: readonly Sourced<Range>[];
  readonly escalation: WithBasis<{ readonly decision: 'recorded-decision-required' | 'not-applicable' | NotStated }>;
  readonly supplemental: WithBasis<{
    readonly fractionOfInitial: number | NotStated;
    readonly window: StatedWindow;
    readonly default: 'give-unless-contraindicated' | 'ask' | NotStated;
    /** Windows that other sources give for the same trial, kept side by side. */
    readonly otherWindows: readonly Sourced<MinuteWindow>[];
  }>;
  readonly preDose: WithBasis<{
    readonly pregnancyTest: 'every-dosing-session' | NotStated;
    readonly fastingHours: number | NotStated;
    readonly vitalsFreshMinutes: number | NotStated;
    readonly eligibilityMaxAgeDays: number | NotStated;
    readonly suicidalityStopLevel: 'low' | 'moderate' | 'high' | NotStated;
  }>;
  readonly vitalSigns: WithBasis<{
    /** Content id of a limit set of `@mdma-at/vitals`. */
    readonly limitSet: `${string}@${number}` | NotStated;
    readonly intervalMinutes: number | NotStated;
    readonly graceMinutes: number | NotStated;
  }>;
  readonly staff: WithBasis<{
    readonly therapists: number;
    readonly physicianOnCall: 'required' | NotStated;
    readonly nightAttendant: 'required' | NotStated;
  }>;
  readonly release: WithBasis<{
    readonly overnight: 'required' | 'not-required' | NotStated;
    readonly minimumStayMinutes: number | NotStated;
    readonly companion: 'required' | NotStated;
    readonly freshMinutes: number | NotStated;
    readonly driving: 'never-drives-home' | NotStated;
  }>;
  readonly contraception: WithBasis<{
    /** Days after the last dose on which the duty still holds. */
    readonly daysAfterLastDose: number | NotStated;
  }>;
  /** When suicide risk is asked about, besides each dosing day itself. */
  readonly suicidality: WithBasis<{
    readonly contacts: 'dosing-days' | 'from-second-preparation' | NotStated;
  }>;
  readonly safetyReporting: WithBasis<{
    /** Hours within which a serious adverse event is reported to whoever answers for safety. */
    readonly seriousEventHours: number | NotStated;
  }>;
  readonly phoneContacts: WithBasis<{
    /** On how many days after each dosing session the participant is called, daily from the next one on. */
    readonly daysAfterDosing: number | NotStated;
  }>;
  readonly integration: WithBasis<{
    readonly perDosing: number | NotStated;
    readonly sessionMinutes: number | NotStated;
    /** Days after dosing by which the first session is held: 1 is the next day. */
    readonly firstWithinDays: number | NotStated;
    readonly spacingDays: number | NotStated;
  }>;
  readonly outcome: WithBasis<{
    readonly weeksAfterBaseline: number | NotStated;
    readonly rater: 'independent' | NotStated;
  }>;
  readonly phases: WithBasis<{
    readonly expected: readonly { readonly phase: EffectPhase; readonly window: MinuteWindow }[];
  }>;
  /** What the sources ask for around the sessions; only items that a source of this variant states. */
  readonly checklist?: readonly ChecklistItem[];
  /** Present when a site policy lies over the definition: see `basisOf`. */
  readonly overlay?: PolicyOverlay;
}
