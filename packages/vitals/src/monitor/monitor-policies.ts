import { siteDemoMonitor } from './site-demo-monitor.data.ts';

/** The monitoring policies that come with the package, by name. None is a default: a caller names one, or brings its own. */
export const monitorPolicies = { siteDemo: siteDemoMonitor } as const;
