import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { contentDigest } from '../src/content/content-digest.ts';
import { digestProblems, versionedContent } from '../src/content/versioned-content.ts';

/**
 * Lists the digest of every content that has none yet. A content that was published is never listed anew; one that
 * has left no package yet may be, by its id: `pnpm digests --unreleased mapp1@1`.
 */
const place = new URL('../content-digests.json', import.meta.url);
const listed: Record<string, string> = existsSync(place) ? JSON.parse(readFileSync(place, 'utf8')) : {};
const [flag, ...unreleased] = process.argv.slice(2);

for (const [id, content] of versionedContent) {
  if (Object.hasOwn(listed, id) && !(flag === '--unreleased' && unreleased.includes(id))) continue;
  listed[id] = contentDigest(content);
  console.log(`${id} ${listed[id]}`);
}
const sorted = Object.fromEntries(Object.entries(listed).toSorted(([a], [b]) => (a < b ? -1 : 1)));
writeFileSync(place, `${JSON.stringify(sorted, null, 2)}\n`);
const problems = digestProblems(sorted, versionedContent);
for (const problem of problems) console.error(problem);
process.exitCode = problems.length === 0 ? 0 : 1;
