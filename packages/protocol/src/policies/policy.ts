import type { Basis } from '@mdma-at/evidence';
import type { EffectPhase, MinuteWindow, NotStated, ProtocolDefinition, Range } from '../definition.ts';

type Stated<T> = Exclude<T, NotStated>;
type D = ProtocolDefinition;

/** Every value that a site may set, by its path in the definition. */
export interface PolicyValues {
  readonly 'preparation.sessions': number;
  readonly 'preparation.sessionMinutes': number;
  readonly 'preparation.spacingDays': Range;
  readonly 'preparation.beforeBaseline': number;
  readonly 'enrolment.confirmation': Stated<D['enrolment']['confirmation']>;
  readonly 'enrolment.severityCutoff': number;
  readonly 'washout.rule': Stated<D['washout']['rule']>;
  readonly 'washout.stabilisationDays': number;
  readonly 'dosing.firstAfterPreparationDays': Range;
  readonly 'dosing.sessionMinutes': Range;
  readonly 'dosing.gapDays.min': number;
  readonly 'dosing.gapDays.target': number;
  readonly 'dosing.gapDays.max': number;
  readonly 'escalation.decision': Stated<D['escalation']['decision']>;
  readonly 'supplemental.window.opensMinutes': number;
  readonly 'supplemental.window.closesMinutes': number;
  readonly 'supplemental.fractionOfInitial': number;
  readonly 'supplemental.default': Stated<D['supplemental']['default']>;
  readonly 'preDose.pregnancyTest': Stated<D['preDose']['pregnancyTest']>;
  readonly 'preDose.fastingHours': number;
  readonly 'preDose.vitalsFreshMinutes': number;
  readonly 'preDose.eligibilityMaxAgeDays': number;
  readonly 'preDose.suicidalityStopLevel': Stated<D['preDose']['suicidalityStopLevel']>;
  readonly 'vitalSigns.limitSet': `${string}@${number}`;
  readonly 'vitalSigns.intervalMinutes': number;
  readonly 'vitalSigns.graceMinutes': number;
  readonly 'staff.therapists': number;
  readonly 'staff.physicianOnCall': Stated<D['staff']['physicianOnCall']>;
  readonly 'staff.nightAttendant': Stated<D['staff']['nightAttendant']>;
  readonly 'release.overnight': Stated<D['release']['overnight']>;
  readonly 'release.minimumStayMinutes': number;
  readonly 'release.companion': Stated<D['release']['companion']>;
  readonly 'release.freshMinutes': number;
  readonly 'release.driving': Stated<D['release']['driving']>;
  readonly 'contraception.daysAfterLastDose': number;
  readonly 'suicidality.contacts': Stated<D['suicidality']['contacts']>;
  readonly 'safetyReporting.seriousEventHours': number;
  readonly 'phoneContacts.daysAfterDosing': number;
  readonly 'integration.perDosing': number;
  readonly 'integration.sessionMinutes': number;
  readonly 'integration.firstWithinDays': number;
  readonly 'integration.spacingDays': number;
  readonly 'outcome.weeksAfterBaseline': number;
  readonly 'outcome.rater': Stated<D['outcome']['rater']>;
  readonly 'phases.expected': readonly { readonly phase: EffectPhase; readonly window: MinuteWindow }[];
}

/** The path of a value that a site may set. */
export type PolicyPath = keyof PolicyValues;

/** One decision of a site: the value, what it was taken from, and who approved it where it is looser than stated. */
export interface PolicyValue<T> {
  readonly value: T;
  readonly basis: Basis & { readonly verification: 'policy'; readonly because: string };
  /** `where-silent` leaves a stated value alone instead of competing with it. */
  readonly applies?: 'always' | 'where-silent';
  /** The person who answers for a value looser than the protocol's. */
  readonly approvedBy?: string;
}

/** What a site decided where a protocol is silent, or more strictly than the protocol. */
export interface SitePolicy {
  /** Content id, such as `site-demo@1`. A version in use is never edited. */
  readonly id: `${string}@${number}`;
  readonly title: string;
  readonly values: { readonly [P in PolicyPath]?: PolicyValue<PolicyValues[P]> };
}
