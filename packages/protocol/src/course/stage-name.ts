import type { CourseChart } from './state.ts';

/** The stage in one word, such as `preparation`, `treatment.integration` or `withdrawn.closed`. */
export function stageName({ stage }: Pick<CourseChart, 'stage'>): string {
  if (typeof stage === 'string') return stage;
  return 'treatment' in stage ? `treatment.${stage.treatment}` : `withdrawn.${stage.withdrawn}`;
}
