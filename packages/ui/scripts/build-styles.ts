import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { transform } from 'esbuild';

const root = join(import.meta.dirname, '..');
const dist = join(root, 'dist');
const fonts = join(dist, 'fonts');
mkdirSync(fonts, { recursive: true });

/** A style sheet with everything it imports put in its place. */
function bundle(file: string): string {
  return readFileSync(file, 'utf8').replaceAll(/@import '(.+?)';/g, (_, path: string) =>
    bundle(join(dirname(file), path)),
  );
}

/** A style sheet as it is shipped: without spaces and comments, and with nothing rewritten for older browsers. */
async function shipped(css: string): Promise<string> {
  const { code, warnings } = await transform(css, { loader: 'css', minify: true, target: 'esnext' });
  if (warnings.length > 0) throw new Error(warnings.map(({ text }) => text).join('\n'));
  return code;
}

/** The font sheet with each font file copied beside it. */
function withFonts(css: string): string {
  return css.replaceAll(/url\('(@fontsource.+?)'\)/g, (_, source: string) => {
    copyFileSync(fileURLToPath(import.meta.resolve(source)), join(fonts, basename(source)));
    return `url('./fonts/${basename(source)}')`;
  });
}

writeFileSync(join(dist, 'styles.css'), await shipped(bundle(join(root, 'src', 'styles.css'))));
writeFileSync(join(dist, 'fonts.css'), withFonts(readFileSync(join(root, 'src', 'fonts.css'), 'utf8')));
for (const family of ['@fontsource/b612', '@fontsource-variable/literata']) {
  const licence = join(dirname(fileURLToPath(import.meta.resolve(`${family}/package.json`))), 'LICENSE');
  copyFileSync(licence, join(fonts, `OFL-${basename(family)}.txt`));
}
