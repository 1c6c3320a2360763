export { au } from './au/au.ts';
export { ca } from './ca/ca.ts';
export { ch } from './ch/ch.ts';
export { changesBetween } from './changes-between.ts';
export { cz } from './cz/cz.ts';
export type { DateWindow } from './date-window.ts';
export { de } from './de/de.ts';
export type {
  ControlEffect,
  ControlScheme,
  Effect,
  OverlayEffect,
  OverlayKind,
  ProductEffect,
  ProductStatus,
  RouteEffect,
} from './effect.ts';
export type { InForce } from './effects-in-force.ts';
export { eu } from './eu/eu.ts';
export type { EventFilter } from './events-known.ts';
export { findEvents } from './find-events.ts';
export { gb } from './gb/gb.ts';
export { il } from './il/il.ts';
export { jurisdictionName } from './jurisdiction-name.ts';
export type {
  Conflict,
  JurisdictionStatus,
  Overlay,
  Route,
  ScheduleEntry,
  Since,
  TherapyStatus,
} from './jurisdiction-status.ts';
export type { Jurisdiction, Register } from './jurisdiction.ts';
export { jurisdictions } from './jurisdictions.ts';
export type { ModalityAccess, ModalitySchedule, ModalityStatus } from './modalities/modality-status.ts';
export { modalityStatuses } from './modalities/modality-statuses.data.ts';
export { nl } from './nl/nl.ts';
export { nz } from './nz/nz.ts';
export { others } from './others/others.ts';
export type { EventType, Instrument, Layer, RegulatoryEvent } from './regulatory-event.ts';
export type { RoutePathway } from './route-pathway.ts';
export { rowLookup, type RowLookup } from './row-lookup.ts';
export { seriesOf, type Series } from './series-of.ts';
export { staleOn, type StaleJurisdiction } from './stale-on.ts';
export { statusIn, type StatusOptions } from './status-in.ts';
export { statusOn } from './status-on.ts';
export { un } from './un/un.ts';
export { us } from './us/us.ts';
export { world } from './world/world.ts';
