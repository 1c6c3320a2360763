import { currentIds, type Result } from '@mdma-at/evidence';
import { register } from './register.ts';
import type { RegulatoryEvent } from './regulatory-event.ts';

/** The rows behind an id: the row itself, or those that stand in its place where it was retired. */
export function findEvents(id: string): Result<readonly RegulatoryEvent[]> {
  const ids = currentIds(id);
  const rows = register.events.filter((event) => ids.includes(event.id));
  if (rows.length > 0) return { ok: true, value: rows };
  const retired = !ids.includes(id);
  const message = retired
    ? `${id} was retired and nothing stands in its place`
    : `expected the id of a row, saw "${id}"`;
  return { ok: false, issues: [{ path: ['id'], code: retired ? 'row.retired' : 'row.unknown', message }] };
}
