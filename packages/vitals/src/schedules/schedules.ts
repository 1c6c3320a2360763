import { siteDemoSchedule } from './site-demo.data.ts';

/** The reading schedules that come with the package, by name. None is a default: a caller names one, or brings its own. */
export const schedules = { siteDemo: siteDemoSchedule } as const;
