/** A yes/no question whose answer may be missing; a missing answer never counts as yes. */
export type Answer = 'yes' | 'no' | 'unknown';

/** The acts of a dosing day that interlocks stand before. */
export type Act = 'initialDose' | 'supplementalDose' | 'holdRelease' | 'endOfSession' | 'release' | 'touch';

/** Who may be in the room. */
export type PresenceRole = 'therapist' | 'attendant' | 'physician' | 'companion' | 'other';

/** What a participant's consent covers on the day. `study` is the whole treatment. */
export type ConsentScope = 'session' | 'touch' | 'recording' | 'study';

/** Who capsules were handed to. */
export type Consignee = 'practitioner' | 'pharmacist' | 'participant';

/** How high the assessed risk of suicide is, lowest first. */
export type SuicidalityLevel = 'none' | 'low' | 'moderate' | 'high';

/** Something that is checked before a dose, with its answer. */
export type Check =
  | { readonly kind: 'pregnancy-test'; readonly result: 'negative' | 'positive' | 'invalid' }
  | { readonly kind: 'fasting'; readonly confirmed: boolean }
  | { readonly kind: 'companion'; readonly arranged: boolean }
  | { readonly kind: 'support-contact'; readonly onFile: boolean }
  | { readonly kind: 'suicidality'; readonly level: SuicidalityLevel }
  | { readonly kind: 'eligibility'; readonly exclusion: 'none' | 'present' }
  | { readonly kind: 'new-condition'; readonly reported: boolean }
  | { readonly kind: 'contraindicated-drug'; readonly status: 'none' | 'active' }
  | { readonly kind: 'transport'; readonly arranged: boolean };

/** Why a supplemental dose is not given. */
export type WithholdReason =
  | 'participant-declined'
  | 'vital-signs'
  | 'tolerability'
  | 'clinical-judgement'
  | 'window-closed'
  | 'emergency';

/** Where the participant went. */
export type Destination = 'overnight-stay' | 'with-companion' | 'alone';

/** How the participant travelled. */
export type Transport = 'stays-on-site' | 'driven' | 'public-transport' | 'on-foot' | 'drove-self';

/** The colour of a note or an adverse event; pleasant ones are recorded like any other. */
export type Tone = 'difficult' | 'neutral' | 'pleasant';

/** What kind of adverse event it was. */
export type AdverseEventKind =
  | 'cardiovascular'
  | 'hyperthermia'
  | 'neurological'
  | 'psychiatric'
  | 'suicidality'
  | 'gastrointestinal'
  | 'musculoskeletal'
  | 'abuse-related'
  | 'boundary-violation'
  | 'positive-mood'
  | 'other';

/** What was done for the participant's comfort. */
export type Comfort = 'water' | 'food' | 'temperature' | 'music' | 'eye-mask' | 'blanket' | 'toilet' | 'other';

/** How a participant leaves, or stays for the night. */
export interface Departure {
  readonly to: Destination;
  readonly transport: Transport;
  /** The adult who goes along. */
  readonly companion?: string;
}
