import { useSyncExternalStore } from 'react';

/** Where the visitor is. The address holds it all, so that any moment is a link. */
export type Route =
  | { readonly screen: 'home' }
  | { readonly screen: 'course' | CoursePage; readonly course: string }
  | RecordRoute
  | { readonly screen: 'screening'; readonly course: string; readonly topic?: string }
  | { readonly screen: 'washout'; readonly course: string; readonly policy?: string }
  | {
      readonly screen: 'day';
      readonly course: string;
      readonly session: number;
      readonly play?: true;
      readonly branch?: number;
    }
  | { readonly screen: 'leave'; readonly course: string; readonly session: number }
  | { readonly screen: 'print'; readonly course: string; readonly session?: number }
  | RegulatoryRoute
  | EvidenceRoute
  | { readonly screen: 'about' | 'compare' }
  | { readonly screen: 'not-found'; readonly address: string };

const coursePages = ['export', 'integration', 'consent'] as const;
type CoursePage = (typeof coursePages)[number];

/** Which dosing day is looked at, the entry the cursor stands at, and the branch beside it; as the address has them, unchecked. */
export interface RecordRoute {
  readonly screen: 'record';
  readonly course: string;
  readonly day?: string;
  readonly entry?: string;
  readonly branch?: string;
}

/** Which day's law is asked for, as known when, and which place; as the address has them, unchecked. */
export interface RegulatoryRoute {
  readonly screen: 'regulatory';
  readonly asOf?: string;
  readonly place?: string;
  readonly knownOn?: string;
}

/** Which claims are asked for, as the address has it, unchecked. */
export interface EvidenceRoute {
  readonly screen: 'evidence';
  readonly guide?: string;
  readonly severity?: string;
}

/** Reads an address such as `#/course/P-0142/day/2`; with `?play` the simulator plays the day at once. */
export function parseRoute(hash: string): Route {
  const [address = '', wish] = hash.replace(/^#\/?/, '').split('?');
  const parts = partsOf(address);
  if (!parts) return { screen: 'not-found', address };
  const [first, course, screen, k, ...rest] = parts;
  if (first === undefined) return { screen: 'home' };
  if (first === 'regulatory' || first === 'evidence' || first === 'about' || first === 'compare') {
    if (course !== undefined) return { screen: 'not-found', address };
    if (first === 'regulatory') return { screen: first, ...asked(wish, ['asOf', 'place', 'knownOn']) };
    return first === 'evidence' ? { screen: first, ...asked(wish, ['guide', 'severity']) } : { screen: first };
  }
  if (first === 'course' && course !== undefined) {
    const [ofDay, ...more] = rest;
    if (screen === 'day' && /^[1-9]\d?$/.test(k ?? '') && more.length === 0)
      if (ofDay === 'leave' || ofDay === 'print') return { screen: ofDay, course, session: Number(k) };
    if (ofDay !== undefined) return { screen: 'not-found', address };
    if (screen === 'print' && k === undefined) return { screen, course };
    if (screen === undefined) return { screen: 'course', course };
    const page = coursePages.find((one) => one === screen);
    if (page !== undefined && k === undefined) return { screen: page, course };
    if (screen === 'record' && k === undefined) return { screen, course, ...asked(wish, ['day', 'entry', 'branch']) };
    if (screen === 'screening' && k === undefined) return { screen, course, ...asked(wish, ['topic']) };
    if (screen === 'washout' && k === undefined) return { screen, course, ...asked(wish, ['policy']) };
    if (screen === 'day' && /^[1-9]\d?$/.test(k ?? '')) {
      const branch = /^branch=([1-9]\d?)$/.exec(wish ?? '')?.[1];
      return {
        screen: 'day',
        course,
        session: Number(k),
        ...(wish === 'play' && { play: true }),
        ...(branch !== undefined && { branch: Number(branch) }),
      };
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

/** What an address asks for after its question mark, as far as a screen knows it. */
function asked<Name extends string>(
  wish: string | undefined,
  names: readonly Name[],
): { readonly [name in Name]?: string } {
  const given = new URLSearchParams(wish);
  return Object.fromEntries(names.flatMap((name) => (given.get(name) ? [[name, given.get(name)]] : []))) as {
    readonly [name in Name]?: string;
  };
}

function withQuery(address: string, values: Readonly<Record<string, string | undefined>>): string {
  const given = new URLSearchParams(Object.entries(values).flatMap(([name, value]) => (value ? [[name, value]] : [])));
  return given.size > 0 ? `${address}?${given.toString()}` : address;
}

/** The address of a route. */
export function hrefOf(route: Exclude<Route, { readonly screen: 'not-found' }>): string {
  switch (route.screen) {
    case 'home':
      return '#/';
    case 'regulatory':
      return withQuery('#/regulatory', { asOf: route.asOf, place: route.place, knownOn: route.knownOn });
    case 'evidence':
      return withQuery('#/evidence', { guide: route.guide, severity: route.severity });
    case 'about':
    case 'compare':
      return `#/${route.screen}`;
    case 'course':
      return `#/course/${encodeURIComponent(route.course)}`;
    case 'screening':
      return withQuery(`#/course/${encodeURIComponent(route.course)}/screening`, { topic: route.topic });
    case 'washout':
      return withQuery(`#/course/${encodeURIComponent(route.course)}/washout`, { policy: route.policy });
    case 'export':
    case 'integration':
    case 'consent':
      return `#/course/${encodeURIComponent(route.course)}/${route.screen}`;
    case 'record':
      return withQuery(`#/course/${encodeURIComponent(route.course)}/record`, {
        day: route.day,
        entry: route.entry,
        branch: route.branch,
      });
    case 'day':
      return withQuery(
        `#/course/${encodeURIComponent(route.course)}/day/${route.session}${route.play ? '?play' : ''}`,
        { branch: route.branch?.toString() },
      );
    case 'print':
      return route.session === undefined
        ? `#/course/${encodeURIComponent(route.course)}/print`
        : `#/course/${encodeURIComponent(route.course)}/day/${route.session}/print`;
    case 'leave':
      return `#/course/${encodeURIComponent(route.course)}/day/${route.session}/leave`;
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
