export type { ModalityAccess, ModalitySchedule, ModalityStatus } from './modality-status.ts';
export { modalityStatuses } from './modality-statuses.data.ts';
