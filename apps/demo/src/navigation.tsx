import type { Theme } from '@mdma-at/ui';
import type { ReactNode } from 'react';
import { hrefOf, type Route } from './route.ts';

const themes: readonly Theme[] = ['system', 'light', 'dark', 'hc-light', 'hc-dark'];
const themeNames: Readonly<Record<Theme, string>> = {
  system: 'as the device',
  light: 'paper',
  dark: 'night watch',
  'hc-light': 'high contrast, light',
  'hc-dark': 'high contrast, dark',
};

/** The theme that was chosen here before. */
export function keptTheme(): Theme {
  const kept = localStorage.getItem('theme');
  return themes.find((theme) => theme === kept) ?? 'system';
}

interface NavigationProps {
  readonly route: Route;
  readonly theme: Theme;
  readonly onTheme: (theme: Theme) => void;
}

const pages = [
  ['home', 'Courses'],
  ['compare', 'Compare'],
  ['regulatory', 'Regulatory'],
  ['evidence', 'Evidence'],
  ['about', 'About'],
] as const;

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
      <label className="demo-inline demo-theme">
        <span>Theme</span>
        <select
          value={theme}
          onChange={(event) => {
            const next = themes.find((one) => one === event.target.value) ?? 'system';
            localStorage.setItem('theme', next);
            onTheme(next);
          }}
        >
          {themes.map((one) => (
            <option key={one} value={one}>
              {themeNames[one]}
            </option>
          ))}
        </select>
      </label>
    </nav>
  );
}
