import { contrastPairs, type ContrastPair, type Theme } from '@mdma-at/ui';
import { useEffect, useRef, useState, type ReactNode } from 'react';
import { Paper } from './paper.tsx';

const themes = ['light', 'dark', 'hc-light', 'hc-dark'] as const satisfies readonly Theme[];
const floors = { text: { plain: 4.5, high: 7 }, shape: { plain: 3, high: 4.5 } } as const;

// a built style sheet writes #fff for #ffffff
const long = (hex: string): string => (hex.length === 4 ? hex.replaceAll(/[0-9a-f]/gi, '$&$&') : hex);

function luminance(color: string): number {
  const hex = long(color);
  const [red = 0, green = 0, blue = 0] = [1, 3, 5]
    .map((start) => Number.parseInt(hex.slice(start, start + 2), 16) / 255)
    .map((part) => (part <= 0.03928 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function ratioOf(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

const property = (path: string) => `--mdma-${path.replaceAll('.', '-')}`;

/** Every pair of colours that is drawn on each other, measured on the page that you are looking at. */
export function ContrastTable(): ReactNode {
  return (
    <>
      {themes.map((theme) => (
        <section key={theme}>
          <h3>{theme}</h3>
          <Paper theme={theme}>
            <Pairs theme={theme} />
          </Paper>
        </section>
      ))}
    </>
  );
}

function Pairs({ theme }: { readonly theme: (typeof themes)[number] }): ReactNode {
  const element = useRef<HTMLUListElement>(null);
  const [ratios, setRatios] = useState<readonly number[]>([]);
  useEffect(() => {
    if (!element.current) return;
    const style = getComputedStyle(element.current);
    const hex = (path: string) => style.getPropertyValue(property(path)).trim();
    setRatios(contrastPairs.map(({ foreground, background }) => ratioOf(hex(foreground), hex(background))));
  }, [theme]);
  return (
    <ul ref={element} className="mdma-contrast-table">
      {contrastPairs.map((pair, index) => (
        <PairRow
          key={`${pair.foreground} ${pair.background}`}
          pair={pair}
          ratio={ratios[index]}
          floor={floors[pair.floor][theme.startsWith('hc') ? 'high' : 'plain']}
        />
      ))}
    </ul>
  );
}

interface PairRowProps {
  readonly pair: ContrastPair;
  readonly ratio: number | undefined;
  readonly floor: number;
}

function PairRow({ pair, ratio, floor }: PairRowProps): ReactNode {
  return (
    <li>
      <span
        className="mdma-contrast-swatch"
        style={{
          background: `var(${property(pair.background)})`,
          color: `var(${property(pair.foreground)})`,
          borderColor: `var(${property(pair.foreground)})`,
        }}
        aria-hidden="true"
      >
        {pair.floor === 'text' ? '162' : ''}
      </span>
      <span>
        {pair.foreground} on {pair.background}
      </span>
      <strong>
        {ratio === undefined ? '' : `${(Math.floor(ratio * 100) / 100).toFixed(2)} to 1`}
        {ratio !== undefined && ratio < floor ? ', too low' : ''}
      </strong>
      <span>at least {floor}</span>
    </li>
  );
}
