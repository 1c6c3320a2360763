import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { collectFacts, type Facts } from './collect.ts';
import { repository } from './data-files.ts';
import { diffFacts } from './diff-facts.ts';

const place = 'docs/facts.json';

function committed(base: string): Facts {
  try {
    return JSON.parse(execFileSync('git', ['show', `${base}:${place}`], { cwd: repository, encoding: 'utf8', stdio: 'pipe' })) as Facts;
  } catch {
    console.error(`facts: ${base} has no ${place}; comparing with no facts at all`);
    return {};
  }
}

const [command = 'diff', base = 'HEAD'] = process.argv.slice(2);
const facts = await collectFacts();
const text = `${JSON.stringify(facts, null, 2)}\n`;

switch (command) {
  case 'build': {
    writeFileSync(join(repository, place), text);
    console.log(`facts: ${Object.keys(facts).length} values written to ${place}`);
    break;
  }
  case 'check': {
    const written = readFileSync(join(repository, place), 'utf8');
    if (written === text) {
      console.log(`facts: ${place} is current, ${Object.keys(facts).length} values`);
    } else {
      for (const line of diffFacts(JSON.parse(written) as Facts, facts)) console.error(line);
      console.error(`facts: ${place} is out of date: run \`pnpm facts:build\` and look at what changed`);
      process.exitCode = 1;
    }
    break;
  }
  case 'diff': {
    const lines = diffFacts(committed(base), facts);
    for (const line of lines) console.log(line);
    console.log(`facts: ${lines.length} changed since ${base}`);
    break;
  }
  default:
    console.error(`facts: unknown command ${command}; expected build, check or diff`);
    process.exitCode = 2;
}
