import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { tokenFiles } from './token-files.ts';
import { tokensToCss, tokensToTypes } from './tokens-to-css.ts';

const folder = join(import.meta.dirname, '..', 'src', 'tokens');
writeFileSync(join(folder, 'tokens.css'), tokensToCss(tokenFiles));
writeFileSync(join(folder, 'token-names.ts'), tokensToTypes(tokenFiles));
