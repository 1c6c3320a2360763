import { because } from './because.messages.ts';
import { common } from './common.messages.ts';
import { components } from './components.messages.ts';
import { course } from './course.messages.ts';
import { criteria } from './criteria.messages.ts';
import { dosingDay } from './dosing-day.messages.ts';
import { events } from './events.messages.ts';
import { record } from './record.messages.ts';
import { regulatory } from './regulatory.messages.ts';
import { screening } from './screening.messages.ts';
import { safety } from './safety.messages.ts';
import { visits } from './visits.messages.ts';

/** The words in Canadian English, complete; other locales have the same keys. */
export const enCa = {
  ...common,
  ...components,
  ...dosingDay,
  ...because,
  ...course,
  ...criteria,
  ...events,
  ...record,
  ...regulatory,
  ...screening,
  ...safety,
  ...visits,
} as const satisfies Readonly<Record<string, string>>;

/** The key of a message. */
export type MessageKey = keyof typeof enCa;

/** A complete catalogue. */
export type Messages = Readonly<Record<MessageKey, string>>;
