import type { Messages } from '../en-ca/index.ts';
import { because } from './because.messages.ts';
import { common } from './common.messages.ts';
import { components } from './components.messages.ts';
import { course } from './course.messages.ts';
import { criteria } from './criteria.messages.ts';
import { dosingDay } from './dosing-day.messages.ts';
import { events } from './events.messages.ts';
import { record } from './record.messages.ts';
import { regulatory } from './regulatory.messages.ts';
import { safety } from './safety.messages.ts';
import { screening } from './screening.messages.ts';
import { visits } from './visits.messages.ts';

/**
 * The words in Canadian French, complete: every key of the English catalogue with every placeholder kept.
 *
 * @example
 * <MdmaProvider locale="fr-CA" messages={frCa} timeZone="America/Montreal">
 */
export const frCa = {
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
} as const satisfies Messages;
