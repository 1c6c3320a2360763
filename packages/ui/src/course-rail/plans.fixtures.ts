import {
  applySitePolicy,
  type CoursePlan,
  definitions,
  type PlanChange,
  planCourse,
  type ProtocolDefinition,
  replan,
  sitePolicies,
  type VisitId,
} from '@mdma-at/protocol';

function withPolicy(name: keyof typeof definitions): ProtocolDefinition {
  const applied = applySitePolicy(definitions[name], sitePolicies.demo);
  if (!applied.ok) throw new Error(applied.issues.map(({ message }) => message).join('; '));
  return applied.value.definition;
}

function planned(definition: ProtocolDefinition, dosingSessions?: number): CoursePlan {
  const plan = planCourse(definition, {
    startsOn: '2026-09-01',
    timeZone: 'America/Toronto',
    ...(dosingSessions === undefined ? {} : { dosingSessions }),
  });
  if (!plan.ok) throw new Error(plan.issues.map(({ message }) => message).join('; '));
  return plan.value;
}

function changed(plan: CoursePlan, change: PlanChange): CoursePlan {
  const next = replan(plan, change);
  if (!next.ok) throw new Error(next.issues.map(({ message }) => message).join('; '));
  return next.value;
}

/** The plan after everything up to a visit was held on its target day. */
function heldUpTo(plan: CoursePlan, last: VisitId): CoursePlan {
  const until = plan.visits.findIndex(({ id }) => id === last);
  return plan.visits.slice(0, until + 1).reduce((before, { id }) => {
    const on = before.visits.find((visit) => visit.id === id)?.window.target;
    return on === undefined || on === 'unknown' ? before : changed(before, { type: 'hold', visit: id, on });
  }, plan);
}

function targetOf(plan: CoursePlan, visit: VisitId): string {
  return plan.visits.find(({ id }) => id === visit)?.window.target ?? 'unknown';
}

/** A course of three dosing days before anything was held. */
export const freshPlan = planned(withPolicy('mapp1'));

const twoHeld = heldUpTo(freshPlan, 'integration-2.1');
/** The same after its second dosing day, the next integration session booked. */
export const coursePlan = changed(twoHeld, {
  type: 'move',
  visit: 'integration-2.2',
  to: targetOf(twoHeld, 'integration-2.2'),
});

/** A dosing day was booked before its earliest day. */
export const problemPlan = changed(heldUpTo(freshPlan, 'integration-1.3'), {
  type: 'move',
  visit: 'dosing-2',
  to: targetOf(heldUpTo(freshPlan, 'integration-1.3'), 'integration-1.3'),
});

/** A protocol of two dosing days. */
export const twoDosingPlan = planned(withPolicy('mp8'), 2);

/** A protocol whose sources leave days open, without a site's policy. */
export const openPlan = planned(definitions.mapp2);
