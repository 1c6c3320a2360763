export { experience } from './experience.data.ts';
export type { ExperienceAspect } from './experience-aspect.ts';
