import { readFileSync } from 'node:fs';
import { importJournal, type Journal, type JournalEntry, replay } from '@mdma-at/journal';
import { dosingDay, type DosingDayInput } from '@mdma-at/protocol';
import { describe, expect, it } from 'vitest';
import { type GivenCommand, goldenScenarios, recordedDay } from './golden-days.ts';

/** Days as an engine once recorded them. Today's must read them and decide them as that one did. */
const heads: Readonly<Record<(typeof goldenScenarios)[number], string>> = {
  'pressure-excursion': '23504c28e25c067d7667fec700ef24b0cb25538c11d674d99b4194dde613ffa4',
  'supplemental-declined': '0f2420967e101f4deb5a074e970263ed3305a38c6d0ff3b2cc48974e5d415668',
  'emergency-and-transfer': '8bc391dd2e7b3a56ef6d405f5776595ea8bf7bc788657eb2631af368a31d5ddd',
};

/** The doses that were given, in mg, how many commands were refused, and where the day ended. */
const facts: Readonly<Record<(typeof goldenScenarios)[number], readonly [readonly number[], number, string]>> = {
  'pressure-excursion': [[80, 40], 1, 'ended'],
  'supplemental-declined': [[80], 0, 'ended'],
  'emergency-and-transfer': [[80, 40], 0, 'transferred'],
};

const text = (name: string): string => readFileSync(new URL(`../golden/${name}`, import.meta.url), 'utf8');

function golden(scenario: string): { readonly entries: Journal; readonly commands: readonly GivenCommand[] } {
  const imported = importJournal(text(`${scenario}.journal.jsonl`));
  if (!imported.ok) throw new Error(`${scenario}: ${imported.first.message}`);
  const lines = text(`${scenario}.commands.jsonl`).trimEnd().split('\n');
  return { entries: imported.value.entries, commands: lines.map((line) => JSON.parse(line) as GivenCommand) };
}

/** What was decided, without the wording of reasons and the hashes that hang on it. */
function decided({ id, type, payload, occurredAt, recordedAt, actor, refusal }: JournalEntry): unknown {
  return { id, type, payload, occurredAt, recordedAt, actor, isRefused: refusal !== undefined };
}

describe.each(goldenScenarios)('the golden day %s', (scenario) => {
  const { entries, commands } = golden(scenario);
  const [start] = entries;

  it('still verifies and has its head', () => {
    expect(entries.at(-1)?.hash).toBe(heads[scenario]);
  });

  it('[INV-070] every command in it is decided the same way again, from what the day began with', () => {
    const input = start?.payload['input'] as unknown as DosingDayInput;
    const again = recordedDay(scenario, input, commands);
    expect(again.slice(1).map(decided)).toEqual(entries.slice(1).map(decided));
    expect(commands.length).toBeGreaterThan(20);
  });

  it('[INV-069] folds to the same facts in every reading', () => {
    for (const reading of ['as-recorded', 'as-known', 'as-corrected'] as const) {
      const { ledger, chart } = replay(entries, dosingDay, { reading });
      const doses = [...ledger['initial-dose.administered'], ...ledger['supplemental-dose.administered']];
      expect([doses.map(({ dose }) => dose.amountMg), ledger['command.refused'].length, chart.session]).toEqual(
        facts[scenario],
      );
    }
  });
});
