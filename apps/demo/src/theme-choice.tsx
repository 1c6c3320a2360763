import type { Theme } from '@mdma-at/ui';
import type { ReactNode } from 'react';

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

export interface ThemeChoiceProps {
  readonly theme: Theme;
  readonly onTheme: (theme: Theme) => void;
}

/** Chooses a theme, and keeps the choice in this browser. */
export function ThemeChoice({ theme, onTheme }: ThemeChoiceProps): ReactNode {
  return (
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
  );
}
