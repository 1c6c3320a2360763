/** The floor that a pair of colours must reach: `text` 4.5 to 1, `shape` 3 to 1; 7 and 4.5 in high contrast. */
export type ContrastFloor = 'text' | 'shape';

/** A foreground that is drawn on a background, by token path. */
export interface ContrastPair {
  readonly foreground: string;
  readonly background: string;
  readonly floor: ContrastFloor;
}

const text = (foreground: string, ...backgrounds: readonly string[]): readonly ContrastPair[] =>
  backgrounds.map((background) => ({ foreground, background, floor: 'text' }));
const shape = (foreground: string, ...backgrounds: readonly string[]): readonly ContrastPair[] =>
  backgrounds.map((background) => ({ foreground, background, floor: 'shape' }));

const status = (name: string): readonly ContrastPair[] => [
  ...text(`status.${name}.on`, `status.${name}.solid`),
  ...text(`status.${name}.text`, 'surface.canvas', 'surface.sheet', `status.${name}.tint`),
  ...text('ink.default', `status.${name}.tint`),
  ...shape(`status.${name}.line`, 'surface.sheet', 'surface.plot'),
];

/** Every pair of colours that the components draw on each other; each theme must reach every floor. */
export const contrastPairs: readonly ContrastPair[] = [
  ...text('ink.default', 'surface.canvas', 'surface.sheet', 'surface.plot', 'surface.sunken'),
  ...text('ink.muted', 'surface.canvas', 'surface.sheet', 'surface.sunken'),
  ...text('ink.subtle', 'surface.canvas', 'surface.sheet', 'surface.plot'),
  ...text('register.text', 'surface.canvas', 'surface.sheet', 'register.tint'),
  ...text('ink.default', 'register.tint'),
  ...text('register.on', 'register.solid'),
  ...text('surface.sheet', 'ink.default'),
  ...shape('line.control', 'surface.canvas', 'surface.sheet'),
  ...shape('focus.ring', 'surface.canvas', 'surface.sheet'),
  ...shape('time.now', 'surface.plot'),
  ...status('critical'),
  ...status('warning'),
  ...status('advisory'),
];
