import { expect, it } from 'vitest';
import { hrefOf, parseRoute, type Route } from './route.ts';

const routes: readonly Exclude<Route, { screen: 'not-found' }>[] = [
  { screen: 'home' },
  { screen: 'course', course: 'P-0142' },
  { screen: 'screening', course: 'P-0142' },
  { screen: 'screening', course: 'P-0142', topic: 'heart' },
  { screen: 'washout', course: 'P-0142' },
  { screen: 'washout', course: 'P-0142', policy: 'chart' },
  { screen: 'record', course: 'P-0142' },
  { screen: 'record', course: 'P-0142', day: '2', entry: '36', branch: '1' },
  { screen: 'export', course: 'P-0142' },
  { screen: 'integration', course: 'P-0142' },
  { screen: 'consent', course: 'P-0142' },
  { screen: 'print', course: 'P-0142' },
  { screen: 'print', course: 'P-0142', session: 2 },
  { screen: 'leave', course: 'P-0142', session: 2 },
  { screen: 'day', course: 'P-0142', session: 2, branch: 1 },
  { screen: 'compare' },
  { screen: 'day', course: 'P-0142', session: 2 },
  { screen: 'day', course: 'P-0142', session: 1, play: true },
  { screen: 'regulatory' },
  { screen: 'regulatory', asOf: '2023-07-01' },
  { screen: 'regulatory', asOf: '2023-07-01', place: 'AU-VIC', knownOn: '2023-06-25' },
  { screen: 'evidence' },
  { screen: 'evidence', guide: 'seed-002', severity: 'high' },
  { screen: 'about' },
];

it.each(routes)('an address leads back to its route: $screen', (route) => {
  expect(parseRoute(hrefOf(route))).toEqual(route);
});

it.each([
  '#/nowhere',
  '#/course/P-0142/day/0',
  '#/course/P-0142/day/x',
  '#/course/P-0142/day/1/more',
  '#/course/P-0142/washout/more',
  '#/about/more',
  '#/course/%E0%A4%A',
])('an unknown address says so instead of guessing: %s', (hash) => {
  expect(parseRoute(hash).screen).toBe('not-found');
});

it('an address names the day, the place and what was known, in that order', () => {
  expect(hrefOf({ screen: 'regulatory', knownOn: '2026-01-01', place: 'AU', asOf: '2023-07-01' })).toBe(
    '#/regulatory?asOf=2023-07-01&place=AU&knownOn=2026-01-01',
  );
});

it('what an address leaves blank or does not know is left out, and a bad day is kept for the screen to refuse', () => {
  expect(parseRoute('#/regulatory?asOf=&place=AU&theme=x')).toEqual({ screen: 'regulatory', place: 'AU' });
  expect(parseRoute('#/regulatory?asOf=2026-02-30')).toEqual({ screen: 'regulatory', asOf: '2026-02-30' });
});
