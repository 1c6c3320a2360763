import type { Day } from '@mdma-at/evidence';
import type { CourseHappening } from '../../course/event.ts';
import { input } from '../../course/testing/golden-course.ts';
import { type AnyCourseCone, courseCone } from '../course-cone.ts';
import { keysInOrder } from '../in-order.ts';
import { first, held, nothing, on, withGroup } from './parts.ts';

type Events = Readonly<Record<string, { readonly serious: boolean; readonly decision: string }>>;
const saes = ['a', 'b'].flatMap((adverseEvent): readonly CourseHappening[] => [
  { type: 'adverse-event.recorded', adverseEvent, seriousness: 'serious' },
  { type: 'adverse-event.recorded', adverseEvent, seriousness: 'not-serious' },
  { type: 'adverse-event.decided', adverseEvent, decision: 'may-continue' },
  { type: 'adverse-event.decided', adverseEvent, decision: 'no-further-dose' },
]);

function sae(act: 'startDosingDay' | 'close'): AnyCourseCone {
  return courseCone<Events>({
    interlock: 'no-open-sae',
    act,
    setups: [input],
    days: [first],
    happenings: saes,
    proposals: nothing,
    start: {},
    remember: (memory, happening) => {
      if (happening.type !== 'adverse-event.recorded' && happening.type !== 'adverse-event.decided') return memory;
      const known = memory[happening.adverseEvent] ?? { serious: false, decision: 'none' };
      const next =
        happening.type === 'adverse-event.decided'
          ? { ...known, decision: happening.decision }
          : { ...known, serious: known.serious || happening.seriousness === 'serious' };
      return keysInOrder(Object.entries({ ...memory, [happening.adverseEvent]: next }));
    },
    // what the monitor decided bars further doses even before anybody called the event serious
    table: (memory) => {
      const all = Object.values(memory);
      if (act === 'startDosingDay' && all.some(({ decision }) => decision === 'no-further-dose')) return 'violated';
      return all.some((event) => event.serious && event.decision === 'none') ? 'violated' : 'satisfied';
    },
  });
}

interface Risk {
  readonly open: boolean;
  readonly contacts: readonly Day[];
  readonly assessed: readonly Day[];
}

/** Suicidality and serious adverse events. */
export const riskCones: readonly AnyCourseCone[] = [
  courseCone<Risk>({
    interlock: 'no-open-risk',
    act: 'startDosingDay',
    setups: (['dosing-days', 'from-second-preparation', 'not-stated'] as const).map((contacts) =>
      withGroup('suicidality', { contacts }),
    ),
    days: [first, on(1)],
    happenings: [
      { type: 'suicidality.assessed', level: 'none' },
      { type: 'suicidality.assessed', level: 'low' },
      { type: 'suicidality.assessed', level: 'high' },
      { type: 'suicidality.decided', reason: 'spoken with' },
      ...held.slice(0, 2),
      { type: 'integration-session.held', dosing: 1, session: 1, therapists: [] },
    ],
    proposals: nothing,
    start: { open: false, contacts: [], assessed: [] },
    remember: (memory, happening, day) => {
      switch (happening.type) {
        case 'suicidality.assessed':
          return {
            ...memory,
            open: memory.open || happening.level !== 'none',
            assessed: [...new Set([...memory.assessed, day])],
          };
        case 'suicidality.decided':
          // the exploration's coordinator is no clinician: nothing is closed
          return memory;
        case 'preparation-session.held':
          return happening.session === 1 ? memory : { ...memory, contacts: [...new Set([...memory.contacts, day])] };
        case 'integration-session.held':
          return { ...memory, contacts: [...new Set([...memory.contacts, day])] };
        default:
          return memory;
      }
    },
    table: ({ open, contacts, assessed }, { setup }) => {
      if (open) return 'violated';
      const { contacts: rule } = setup.definition.suicidality;
      if (rule === 'not-stated') return 'unknown';
      if (rule === 'dosing-days') return 'satisfied';
      return contacts.every((day) => assessed.includes(day)) ? 'satisfied' : 'unknown';
    },
  }),
  sae('startDosingDay'),
  sae('close'),
];
