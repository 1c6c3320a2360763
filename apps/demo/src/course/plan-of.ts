import { addDays, type Instant } from '@mdma-at/evidence';
import {
  type CoursePlan,
  type CourseState,
  type PlanChange,
  planCourse,
  type ProtocolDefinition,
  replan,
} from '@mdma-at/protocol';
import { dayOf } from './day-of.ts';

/** The visits that were held, as changes of the plan. */
function heldVisits({ events, setup }: CourseState): readonly PlanChange[] {
  const on = (at: Instant) => dayOf(at, setup.timeZone);
  return events.flatMap((event): readonly PlanChange[] => {
    switch (event.type) {
      case 'preparation-session.held':
        return [{ type: 'hold', visit: `preparation-${event.session}`, on: on(event.at) }];
      case 'baseline.measured':
        return [{ type: 'hold', visit: 'baseline', on: on(event.at) }];
      case 'dosing.scheduled':
        return [{ type: 'move', visit: `dosing-${event.dosing}`, to: event.on }];
      case 'dosing-day.started':
        return [{ type: 'hold', visit: `dosing-${event.dosing}`, on: on(event.at) }];
      case 'integration-session.held':
        return [{ type: 'hold', visit: `integration-${event.dosing}.${event.session}`, on: on(event.at) }];
      case 'outcome.measured':
        return [{ type: 'hold', visit: 'outcome', on: on(event.at) }];
      default:
        return [];
    }
  });
}

/** The plan of a course under the protocol in force: laid out a week after consent, then moved by what was held and booked. */
export function planOf(state: CourseState, definition: ProtocolDefinition): CoursePlan | undefined {
  const consent = state.events.find((event) => event.type === 'consent.signed');
  if (!consent) return undefined;
  const { timeZone } = state.setup;
  const first = state.events.find((event) => event.type === 'preparation-session.held');
  const startsOn = first ? dayOf(first.at, timeZone) : addDays(dayOf(consent.at, timeZone), 7);
  const plan = planCourse(definition, { startsOn, timeZone });
  if (!plan.ok) return undefined;
  return heldVisits(state).reduce((so, change) => {
    const next = replan(so, change);
    return next.ok ? next.value : so;
  }, plan.value);
}
