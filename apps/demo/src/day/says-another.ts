import type { DosingDayView } from '@mdma-at/protocol';

/** What a view says without its numbers, such as minutes and ages, and without what only an entry changes. */
function saidIn({ log: _log, readings: _readings, ...said }: DosingDayView): string {
  return JSON.stringify(said, (_, value: unknown) => (typeof value === 'number' ? undefined : value));
}

/** Whether a later view of a day says another thing than an earlier one: an alert, a condition, a window, something overdue. */
export function saysAnother(before: DosingDayView, after: DosingDayView): boolean {
  return saidIn(before) !== saidIn(after);
}
