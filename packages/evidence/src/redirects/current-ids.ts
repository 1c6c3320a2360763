import type { Redirect } from './redirect.ts';
import { redirects as known } from './redirects.data.ts';

/**
 * The ids that stand for an id today: itself where it is in use, its successors where it was retired, none where it was
 * retired without one.
 */
export function currentIds(id: string, redirects: readonly Redirect[] = known): readonly string[] {
  const followed = new Set<string>();
  const follow = (one: string): readonly string[] => {
    const redirect = redirects.find(({ from }) => from === one);
    if (!redirect) return [one];
    if (followed.has(one)) throw new Error(`[evidence] the redirects of ${one} run in a circle`);
    followed.add(one);
    return redirect.to.flatMap(follow);
  };
  return [...new Set(follow(id))];
}
