import { siteDemo } from './site-demo.data.ts';

/** The limit sets that come with the package, by name. None is a default: a caller names one, or brings its own. */
export const limitSets = { siteDemo } as const;
