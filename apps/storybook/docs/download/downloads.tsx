import { StatusIcon, type Status } from '@mdma-at/ui';
import { useRef, type ReactNode } from 'react';
// @boundaries-ignore what is offered here is what the library's own build writes
import { figmaImportFiles } from '../../../../packages/ui/scripts/figma-import-files.ts';
// @boundaries-ignore what is offered here is what the library's own build writes
import { tokenFiles } from '../../../../packages/ui/scripts/token-files.ts';
// @boundaries-ignore what is offered here is what the library's own build writes
import { tokensToFigma } from '../../../../packages/ui/scripts/tokens-to-figma.ts';
import { Paper } from '../paper.tsx';
import { standaloneSvg } from './standalone-svg.ts';
import { zip, type ZipEntry } from './zip.ts';

const tokens: Readonly<Record<string, string>> = import.meta.glob('../../../../packages/ui/tokens/*.json', {
  query: '?raw',
  import: 'default',
  eager: true,
});
const css: Readonly<Record<string, string>> = import.meta.glob('../../../../packages/ui/src/tokens/tokens.css', {
  query: '?raw',
  import: 'default',
  eager: true,
});

const statuses: readonly Status[] = [
  'critical',
  'warning',
  'advisory',
  'due',
  'overdue',
  'done',
  'met',
  'not-met',
  'refer',
  'unknown',
  'stale',
  'expected',
];

const fileName = (path: string): string => path.split('/').at(-1) ?? path;

const tokenEntries = (): readonly ZipEntry[] =>
  [...Object.entries(tokens), ...Object.entries(css)].map(([path, text]) => ({ name: fileName(path), text }));

function figmaEntries(): readonly ZipEntry[] {
  const variables = tokensToFigma(tokenFiles);
  const imports = Object.entries(figmaImportFiles(variables)).map(([name, mode]) => [`import/${name}`, mode] as const);
  return [...Object.entries(variables), ...imports].map(([name, content]) => ({
    name,
    text: `${JSON.stringify(content, undefined, 2)}\n`,
  }));
}

const hatch = (name: string, path: string): ZipEntry => ({
  name: `hatching/${name}.svg`,
  text: `<svg xmlns="http://www.w3.org/2000/svg" width="64" height="64"><defs><pattern id="p" width="8" height="8" patternUnits="userSpaceOnUse"><path d="${path}" stroke="#343f8f" fill="none"/></pattern></defs><rect width="64" height="64" fill="url(#p)"/></svg>\n`,
});

function save(name: string, entries: readonly ZipEntry[]): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(zip(entries));
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 1000);
}

/** Three archives, made on this page from what the components themselves use. */
export function Downloads(): ReactNode {
  const icons = useRef<HTMLDivElement>(null);
  const iconEntries = (): readonly ZipEntry[] => [
    ...[...(icons.current?.querySelectorAll('svg') ?? [])].flatMap((svg) =>
      [16, 20].map((size) => ({
        name: `icons/${svg.dataset['status'] ?? 'icon'}-${size}.svg`,
        text: standaloneSvg(svg, size),
      })),
    ),
    hatch('expected', 'M0 2H8M0 6H8'),
    hatch('gate', 'M-2 2 2 -2M0 8 8 0M6 10 10 6'),
  ];
  return (
    <>
      <table className="book-table sb-unstyled">
        <tbody>
          <tr>
            <th scope="row">Tokens</th>
            <td>Seven DTCG 2025.10 files, their resolver, and the custom properties built from them</td>
            <td>
              <button
                type="button"
                className="book-download"
                onClick={() => save('mdma-at.tokens.zip', tokenEntries())}
              >
                Download tokens
              </button>
            </td>
          </tr>
          <tr>
            <th scope="row">Variables for Figma</th>
            <td>One file for each collection and mode: base, theme in four modes, density in two</td>
            <td>
              <button
                type="button"
                className="book-download"
                onClick={() => save('mdma-at.figma-variables.zip', figmaEntries())}
              >
                Download Figma variables
              </button>
            </td>
          </tr>
          <tr>
            <th scope="row">Icons and hatching</th>
            <td>The shapes of status in 16 and 20 px and both hatchings, as SVG in the colours of light</td>
            <td>
              <button type="button" className="book-download" onClick={() => save('mdma-at.icons.zip', iconEntries())}>
                Download icons
              </button>
            </td>
          </tr>
        </tbody>
      </table>
      <Paper>
        <div ref={icons} className="book-icons">
          {statuses.map((status) => (
            <span key={status}>
              <StatusIcon status={status} /> {status}
            </span>
          ))}
        </div>
      </Paper>
    </>
  );
}
