import type { DosingDayChart } from './state.ts';

/** Whether the day has come to one of its ends. */
export function isOver({ session }: DosingDayChart): boolean {
  return session === 'ended' || session === 'suspended' || session === 'transferred';
}
