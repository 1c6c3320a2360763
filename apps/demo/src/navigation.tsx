import type { ReactNode } from 'react';
import { hrefOf, type Route } from './route.ts';
import { ThemeChoice, type ThemeChoiceProps } from './theme-choice.tsx';

/** The pages that belong to nobody's course. */
export const pages = [
  ['home', 'Courses'],
  ['compare', 'Compare'],
  ['regulatory', 'Regulatory'],
  ['evidence', 'Evidence'],
  ['about', 'About'],
] as const;

interface NavigationProps extends ThemeChoiceProps {
  readonly route: Route;
}

/** The pages of the demo in one line, with the course that is open, and the choice of a theme. */
export function Navigation({ route, theme, onTheme }: NavigationProps): ReactNode {
  const course = 'course' in route ? route.course : undefined;
  return (
    <nav className="demo-nav" aria-label="Pages">
      <span className="demo-brand">mdma-at</span>
      <ul>
        {pages.map(([screen, name]) => (
          <li key={screen}>
            <a href={hrefOf({ screen })} aria-current={route.screen === screen ? 'page' : undefined}>
              {name}
            </a>
            {screen === 'home' && course !== undefined ? (
              <a href={hrefOf({ screen: 'course', course })} aria-current={route.screen === 'course' ? 'page' : 'true'}>
                {course}
              </a>
            ) : null}
          </li>
        ))}
      </ul>
      <ThemeChoice theme={theme} onTheme={onTheme} />
    </nav>
  );
}
