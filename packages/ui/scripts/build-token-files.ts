import { copyFileSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { tokenFiles } from './token-files.ts';
import { tokensToFigma } from './tokens-to-figma.ts';

const root = join(import.meta.dirname, '..');
const target = join(root, 'dist', 'tokens');
mkdirSync(join(target, 'figma'), { recursive: true });
for (const file of readdirSync(join(root, 'tokens'))) copyFileSync(join(root, 'tokens', file), join(target, file));
for (const [file, variables] of Object.entries(tokensToFigma(tokenFiles)))
  writeFileSync(join(target, 'figma', file), `${JSON.stringify(variables, undefined, 2)}\n`);
