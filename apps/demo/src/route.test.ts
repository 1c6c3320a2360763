import { expect, it } from 'vitest';
import { hrefOf, parseRoute, type Route } from './route.ts';

const routes: readonly Exclude<Route, { screen: 'not-found' }>[] = [
  { screen: 'home' },
  { screen: 'course', course: 'P-0142' },
  { screen: 'screening', course: 'P-0142' },
  { screen: 'record', course: 'P-0142' },
  { screen: 'export', course: 'P-0142' },
  { screen: 'day', course: 'P-0142', session: 2 },
  { screen: 'day', course: 'P-0142', session: 1, play: true },
  { screen: 'regulatory' },
  { screen: 'evidence' },
  { screen: 'about' },
];

it.each(routes)('an address leads back to its route: $screen', (route) => {
  expect(parseRoute(hrefOf(route))).toEqual(route);
});

it.each(['#/nowhere', '#/course/P-0142/day/0', '#/course/P-0142/day/x', '#/course/P-0142/day/1/more', '#/about/more', '#/course/%E0%A4%A'])(
  'an unknown address says so instead of guessing: %s',
  (hash) => {
    expect(parseRoute(hash).screen).toBe('not-found');
  },
);
