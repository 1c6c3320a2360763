import { useOf } from '@storybook/addon-docs/blocks';
import type { ReactNode } from 'react';

const sheets: Readonly<Record<string, string>> = import.meta.glob('../../../../packages/ui/src/*/*.css', {
  query: '?raw',
  import: 'default',
  eager: true,
});

function tokensOf(folder: string): readonly string[] {
  const css = Object.entries(sheets)
    .filter(([file]) => file.includes(`/src/${folder}/`))
    .map(([, text]) => text)
    .join('\n');
  return [...new Set([...css.matchAll(/var\((--mdma-[a-z0-9-]+)/g)].map(([, name = '']) => name))].sort();
}

const isColour = (name: string): boolean => /^--mdma-(surface|ink|line|register|focus|time|status|ramp)-/.test(name);

/** The custom properties that the style sheet of the component reads. */
export function TokensUsed(): ReactNode {
  const { preparedMeta } = useOf('meta', ['meta']);
  const folder = /src\/([^/]+)\//.exec(String(preparedMeta.parameters['fileName'] ?? ''))?.[1] ?? '';
  const names = tokensOf(folder);
  return (
    <>
      <h2 id="tokens">Tokens used</h2>
      {names.length === 0 ? (
        <p>None of its own: it is drawn by the components inside it.</p>
      ) : (
        <ul className="book-tokens sb-unstyled">
          {names.map((name) => (
            <li key={name}>
              {isColour(name) ? <span className="book-swatch" style={{ background: `var(${name})` }} /> : null}
              <code>{name}</code>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
