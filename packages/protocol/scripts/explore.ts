import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { explorationSection, runExploration } from '../src/exploration/exploration-report.ts';

/** Explores everything to its end and writes the figures into `docs/quality.md`; with `--print` they are only shown. */
const place = new URL('../../../docs/quality.md', import.meta.url);
const began = '<!-- exploration: begin -->';
const ended = '<!-- exploration: end -->';

const found = runExploration({
  days: 100,
  events: 100,
  seed: 1,
  progress: (what) => console.error(`${(performance.now() / 1000).toFixed(0).padStart(5)} s  ${what}`),
});
const section = explorationSection(found);
console.log(section);
for (const problem of found.problems) console.error(problem);
process.exitCode = found.problems.length === 0 ? 0 : 1;

if (!process.argv.includes('--print')) {
  const page = existsSync(place)
    ? readFileSync(place, 'utf8')
    : '# Quality figures\n\nEach section is written by the command that it names.\n';
  const block = `${began}\n\n${section}\n${ended}`;
  const from = page.indexOf(began);
  const next =
    from < 0
      ? `${page.trimEnd()}\n\n${block}\n`
      : page.slice(0, from) + block + page.slice(page.indexOf(ended, from) + ended.length);
  writeFileSync(place, next);
}
