import { siteDemo } from './site-demo.data.ts';

/** The site policies that ship: one for demonstrations, clearly named so. A site writes its own. */
export const sitePolicies = { demo: siteDemo } as const;
