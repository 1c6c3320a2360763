import { existsSync, writeFileSync } from 'node:fs';
import { exportJournal } from '@mdma-at/journal';
import { exampleInput } from './example-day.ts';
import { commandsOf, goldenScenarios, recordedDay } from './golden-days.ts';

/** Writes golden days that are not there yet. One that is there is never written anew: it stands for records that exist. */
for (const scenario of goldenScenarios) {
  const place = (name: string): URL => new URL(`../golden/${scenario}.${name}`, import.meta.url);
  if (existsSync(place('journal.jsonl'))) continue;
  const commands = commandsOf(scenario);
  const journal = recordedDay(scenario, exampleInput(), commands);
  writeFileSync(place('journal.jsonl'), exportJournal(journal, { scenario, seed: 42, simulated: true }));
  writeFileSync(place('commands.jsonl'), commands.map((given) => `${JSON.stringify(given)}\n`).join(''));
  console.log(`${scenario}: ${commands.length} commands, ${journal.length} entries`);
}
