import { useSyncExternalStore } from 'react';

/** Where the visitor is. The address holds it all, so that any moment is a link. */
export type Route =
  | { readonly screen: 'home' }
  | { readonly screen: 'course' | 'screening' | 'record' | 'export'; readonly course: string }
  | { readonly screen: 'day'; readonly course: string; readonly session: number; readonly play?: true }
  | { readonly screen: 'regulatory' | 'evidence' | 'about' }
  | { readonly screen: 'not-found'; readonly address: string };

/** Reads an address such as `#/course/P-0142/day/2`; with `?play` the simulator plays the day at once. */
export function parseRoute(hash: string): Route {
  const [address = '', wish] = hash.replace(/^#\/?/, '').split('?');
  const parts = partsOf(address);
  if (!parts) return { screen: 'not-found', address };
  const [first, course, screen, k, ...rest] = parts;
  if (first === undefined) return { screen: 'home' };
  if (first === 'regulatory' || first === 'evidence' || first === 'about') {
    return course === undefined ? { screen: first } : { screen: 'not-found', address };
  }
  if (first === 'course' && course !== undefined && rest.length === 0) {
    if (screen === undefined) return { screen: 'course', course };
    if ((screen === 'screening' || screen === 'record' || screen === 'export') && k === undefined) return { screen, course };
    if (screen === 'day' && /^[1-9]\d?$/.test(k ?? '')) {
      return { screen: 'day', course, session: Number(k), ...(wish === 'play' && { play: true }) };
    }
  }
  return { screen: 'not-found', address };
}

/** The parts between the slashes as they were before they were escaped; none where the escaping is broken. */
function partsOf(address: string): readonly string[] | undefined {
  try {
    return address.split('/').filter(Boolean).map(decodeURIComponent);
  } catch {
    return undefined;
  }
}

/** The address of a route. */
export function hrefOf(route: Exclude<Route, { readonly screen: 'not-found' }>): string {
  switch (route.screen) {
    case 'home':
      return '#/';
    case 'regulatory':
    case 'evidence':
    case 'about':
      return `#/${route.screen}`;
    case 'course':
      return `#/course/${encodeURIComponent(route.course)}`;
    case 'screening':
    case 'record':
    case 'export':
      return `#/course/${encodeURIComponent(route.course)}/${route.screen}`;
    case 'day':
      return `#/course/${encodeURIComponent(route.course)}/day/${route.session}${route.play ? '?play' : ''}`;
    default:
      return route satisfies never;
  }
}

function subscribe(changed: () => void): () => void {
  window.addEventListener('hashchange', changed);
  return () => window.removeEventListener('hashchange', changed);
}

/** The route that the address bar shows. */
export function useRoute(): Route {
  const hash = useSyncExternalStore(subscribe, () => window.location.hash);
  return parseRoute(hash);
}
