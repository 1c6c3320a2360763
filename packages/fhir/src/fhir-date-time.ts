import type { Instant } from '@mdma-at/evidence';

const minute = 60_000;

/** A moment as a FHIR dateTime with the offset of the place: `2026-09-22T11:30:00.000+01:00`. */
export function fhirDateTime(at: Instant, utcOffsetMinutes: number): string {
  if (!Number.isInteger(utcOffsetMinutes)) {
    throw new Error(`[fhir] utcOffsetMinutes must be whole minutes ahead of UTC, got ${String(utcOffsetMinutes)}`);
  }
  const local = new Date(at + utcOffsetMinutes * minute).toISOString().slice(0, -1);
  const ahead = Math.abs(utcOffsetMinutes);
  const hours = String(Math.floor(ahead / 60)).padStart(2, '0');
  const minutes = String(ahead % 60).padStart(2, '0');
  return `${local}${utcOffsetMinutes < 0 ? '-' : '+'}${hours}:${minutes}`;
}
