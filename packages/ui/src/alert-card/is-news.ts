import { loudness } from './alert-order.ts';
import type { Alert } from './alert-types.ts';

/** Whether an alert has to be spoken, given how it stood before: new, louder, or back from where it was set aside. */
export function isNews(alert: Alert, before: Alert | undefined): boolean {
  if (alert.state !== 'active') return false;
  if (!before) return true;
  const wasAside = before.state === 'shelved' || before.state === 'out-of-service' || before.state === 'returned';
  return wasAside || loudness[alert.severity] < loudness[before.severity];
}
