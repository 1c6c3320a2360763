import type { Redirect } from './redirect.ts';

/** Ids that are no longer used, each with its successor. */
export const redirects = [
  {
    from: 'R-AU-XX',
    to: [],
    because:
      'It stood for Queensland, Western Australia, Tasmania and the Northern Territory, whose own rules nobody has verified.',
  },
] as const satisfies readonly Redirect[];
