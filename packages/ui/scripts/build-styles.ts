import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(import.meta.dirname, '..');
const dist = join(root, 'dist');
const fonts = join(dist, 'fonts');
mkdirSync(fonts, { recursive: true });

/** A style sheet with everything it imports put in its place, and without comments. */
function bundle(file: string): string {
  return readFileSync(file, 'utf8')
    .replaceAll(/@import '(.+?)';/g, (_, path: string) => bundle(join(dirname(file), path)))
    .replaceAll(/\/\*[\s\S]*?\*\//g, '')
    .replaceAll(/\n\s*\n+/g, '\n');
}

/** The font sheet with each font file copied beside it. */
function withFonts(css: string): string {
  return css.replaceAll(/url\('(@fontsource.+?)'\)/g, (_, source: string) => {
    copyFileSync(fileURLToPath(import.meta.resolve(source)), join(fonts, basename(source)));
    return `url('./fonts/${basename(source)}')`;
  });
}

writeFileSync(join(dist, 'styles.css'), bundle(join(root, 'src', 'styles.css')).trimStart());
writeFileSync(join(dist, 'fonts.css'), withFonts(readFileSync(join(root, 'src', 'fonts.css'), 'utf8')));
for (const family of ['@fontsource/b612', '@fontsource-variable/literata']) {
  const licence = join(dirname(fileURLToPath(import.meta.resolve(`${family}/package.json`))), 'LICENSE');
  copyFileSync(licence, join(fonts, `OFL-${basename(family)}.txt`));
}
