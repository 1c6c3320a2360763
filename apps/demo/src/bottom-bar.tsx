import { type ReactNode, useId, useRef } from 'react';
import './bottom-bar.css';
import { pages } from './navigation.tsx';
import { useStreams } from './record/record-context.ts';
import { hrefOf, type Route } from './route.ts';
import { daysIn } from './streams.ts';
import { ThemeChoice, type ThemeChoiceProps } from './theme-choice.tsx';

interface BottomBarProps extends ThemeChoiceProps {
  readonly route: Route;
  /** Gets the element in which a screen may put its own acts. */
  readonly dock: (element: HTMLElement | null) => void;
}

interface Place {
  readonly name: string;
  readonly href: string;
  readonly current: 'page' | 'true' | undefined;
}

type CoursePage = Extract<Route, { readonly course: string }>['screen'];

const parts = [
  ['screening', 'Screening'],
  ['washout', 'Medicines and washout'],
  ['consent', 'Consent'],
  ['integration', 'Integration and outcomes'],
  ['export', 'Export'],
] as const satisfies readonly (readonly [CoursePage, string])[];

/** What a small screen has at its foot: the acts of the screen, three places, and the way to all others. */
export function BottomBar({ route, dock, theme, onTheme }: BottomBarProps): ReactNode {
  const id = useId();
  const more = useRef<HTMLDivElement>(null);
  const course = 'course' in route ? route.course : undefined;
  const session = useSession(route);
  const near = course === undefined ? ofAll(route) : ofCourse(route, course, session);
  const others = pages
    .map(([screen, name]) => place(name, hrefOf({ screen }), route.screen === screen))
    .filter(({ name }) => near.every((one) => one.name !== name));
  const ofOne = course === undefined ? [] : parts;
  const far = [
    ...ofOne.map(([screen, name]) => place(name, hrefOf({ screen, course: course ?? '' }), route.screen === screen)),
    ...others,
  ];
  return (
    <div className="demo-foot">
      <section className="demo-dock" ref={dock} aria-label="At hand" />
      <nav className="demo-foot-nav" aria-label="Pages">
        <ul>
          {near.map((one) => (
            <li key={one.name}>
              <Way {...one} />
            </li>
          ))}
          <li>
            <button
              type="button"
              popoverTarget={id}
              aria-current={far.some(({ current }) => current) ? 'true' : undefined}
            >
              More
            </button>
          </li>
        </ul>
        <div ref={more} id={id} popover="auto" className="demo-more-places">
          <ul>
            {far.map((one) => (
              <li key={one.name}>
                <Way {...one} onGo={() => more.current?.hidePopover()} />
              </li>
            ))}
          </ul>
          <ThemeChoice theme={theme} onTheme={onTheme} />
        </div>
      </nav>
    </div>
  );
}

function Way({ name, href, current, onGo }: Place & { readonly onGo?: () => void }): ReactNode {
  return (
    <a href={href} aria-current={current} onClick={onGo}>
      {name}
    </a>
  );
}

const place = (name: string, href: string, isHere: boolean, isPartOf = false): Place => ({
  name,
  href,
  current: isHere ? 'page' : isPartOf ? 'true' : undefined,
});

const ofAll = ({ screen }: Route): readonly Place[] => [
  place('Courses', hrefOf({ screen: 'home' }), screen === 'home'),
  place('Regulatory', hrefOf({ screen: 'regulatory' }), screen === 'regulatory'),
  place('Evidence', hrefOf({ screen: 'evidence' }), screen === 'evidence'),
];

const ofCourse = ({ screen }: Route, course: string, session: number): readonly Place[] => [
  place('Course', hrefOf({ screen: 'course', course }), screen === 'course'),
  place('Day', hrefOf({ screen: 'day', course, session }), screen === 'day', screen === 'leave'),
  place('Record', hrefOf({ screen: 'record', course }), screen === 'record'),
];

/** The dosing day that is looked at, otherwise the last that was opened. */
function useSession(route: Route): number {
  const streams = useStreams();
  if ('session' in route && route.session !== undefined) return route.session;
  return ('course' in route && daysIn(streams, route.course).at(-1)) || 1;
}
