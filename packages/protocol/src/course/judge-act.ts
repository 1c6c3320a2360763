import type { Instant } from '@mdma-at/evidence';
import type { InterlockReport, InterlockResult } from '../interlock.ts';
import type { CourseAct } from './act.ts';
import { inForce } from './in-force.ts';
import { courseInterlockLists } from './interlock-lists.ts';
import type { CourseCase } from './state.ts';

/** Judges every interlock of one act, under the protocol then in force: only when each holds does the act pass. */
export function judgeCourseAct(act: CourseAct, known: CourseCase, at: Instant): InterlockReport {
  const now = inForce(known);
  const results = courseInterlockLists[act].map((interlock): InterlockResult => {
    const { id, satisfies, kind } = interlock;
    return { id, satisfies, kind, ...interlock.judge(now, at) };
  });
  const open = results.filter((result) => result.verdict !== 'satisfied');
  const worst = open.some((result) => result.verdict === 'violated') ? 'violated' : 'unknown';
  return { act, at, verdict: open.length === 0 ? 'satisfied' : worst, results, open };
}
