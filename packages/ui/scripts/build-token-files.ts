import { copyFileSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { figmaImportFiles } from './figma-import-files.ts';
import { tokenFiles } from './token-files.ts';
import { tokensToFigma } from './tokens-to-figma.ts';

const root = join(import.meta.dirname, '..');
const target = join(root, 'dist', 'tokens');
mkdirSync(target, { recursive: true });
for (const file of readdirSync(join(root, 'tokens'))) copyFileSync(join(root, 'tokens', file), join(target, file));
const variables = tokensToFigma(tokenFiles);
const imports = Object.entries(figmaImportFiles(variables)).map(
  ([file, mode]) => [join('import', file), mode] as const,
);
for (const [file, content] of [...Object.entries(variables), ...imports]) {
  mkdirSync(dirname(join(target, 'figma', file)), { recursive: true });
  writeFileSync(join(target, 'figma', file), `${JSON.stringify(content, undefined, 2)}\n`);
}
