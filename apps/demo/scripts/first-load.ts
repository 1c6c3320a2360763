import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';

const root = join(import.meta.dirname, '../dist');
/** The most that the scripts of the first screen may weigh, in bytes after gzip. */
const most = 350 * 1024;

/** A script and everything that it imports at once; what it asks for later is left out. */
function closure(file: string, seen = new Set<string>()): ReadonlySet<string> {
  if (seen.has(file)) return seen;
  seen.add(file);
  const text = readFileSync(file, 'utf8');
  for (const [, from = ''] of text.matchAll(
    /(?:^|[;}\s])(?:import|export)\s*(?:[\w*{][^'"()]*?from\s*)?["'](\.[^'"]+\.js)["']/g,
  ))
    closure(join(dirname(file), from), seen);
  return seen;
}

const page = readFileSync(join(root, 'index.html'), 'utf8');
const entries = [...page.matchAll(/(?:src|href)="\.\/([^"]+\.js)"/g)].map(([, file = '']) => join(root, file));
const files = new Set(entries.flatMap((entry) => [...closure(entry)]));
const weighed = [...files]
  .map((file) => ({ file: file.slice(root.length + 1), bytes: gzipSync(readFileSync(file)).length }))
  .toSorted((a, b) => b.bytes - a.bytes);
const total = weighed.reduce((sum, { bytes }) => sum + bytes, 0);
for (const { file, bytes } of weighed.slice(0, 8)) console.log(`${(bytes / 1024).toFixed(1).padStart(8)} kB  ${file}`);
console.log(
  `${(total / 1024).toFixed(1).padStart(8)} kB  ${weighed.length} scripts of the first screen, gzip; at most ${most / 1024} kB`,
);
if (total > most || weighed.length === 0) process.exitCode = 1;
