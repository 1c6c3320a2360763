export { modalities } from './modalities.data.ts';
export type { Compared, Modality, ModalityId, SessionSeries } from './modality.ts';
