import type { AdverseEventKind, Tone } from '@mdma-at/protocol';

/** What was answered so far; nothing has an answer at first. */
export interface AdverseDraft {
  readonly asked?: 'event' | 'none' | undefined;
  readonly text?: string | undefined;
  readonly tone?: Tone | undefined;
  readonly kind?: AdverseEventKind | undefined;
  readonly seriousness?: 'serious' | 'not-serious' | undefined;
}

/** The tones on offer. */
export const adverseTones: readonly Tone[] = ['difficult', 'neutral', 'pleasant'];

/** The kinds on offer, always all of them and in this order, whatever the tone. */
export const adverseKinds: readonly AdverseEventKind[] = [
  'cardiovascular',
  'hyperthermia',
  'neurological',
  'psychiatric',
  'suicidality',
  'gastrointestinal',
  'musculoskeletal',
  'abuse-related',
  'boundary-violation',
  'positive-mood',
  'other',
];

/** Whether it was serious: a question without a default. */
export const adverseSeriousness = ['not-serious', 'serious'] as const;

/** The answers that are still missing, in the order in which they are asked. */
export function missingAnswers(draft: AdverseDraft): readonly (keyof AdverseDraft)[] {
  if (draft.asked === 'none') return [];
  const text = draft.text?.trim() === '' ? undefined : draft.text;
  const asked = { ...draft, text };
  return (['asked', 'text', 'tone', 'kind', 'seriousness'] as const).filter((field) => asked[field] === undefined);
}
