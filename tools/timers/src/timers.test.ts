import { describe, expect, it } from 'vitest';
import { runScenario } from './scenario.ts';

describe('a timer whose process dies', () => {
  it.each([
    ['before the entry', { enter: 2, tell: 1 }],
    ['after the entry', { enter: 2, tell: 1 }],
    ['between the steps', { enter: 1, tell: 1 }],
    ['after the message', { enter: 1, tell: 2 }],
  ] as const)(
    '%s is carried on by the next one, and has exactly one effect',
    async (dies, attempts) => {
      expect(await runScenario(dies)).toEqual({ first: 'SIGKILL', attempts, overdue: 1, messages: 1, isWhole: true });
    },
    60_000,
  );

  it('or doesn’t die has exactly one effect too', async () => {
    expect(await runScenario('never')).toEqual({
      first: '0',
      attempts: { enter: 1, tell: 1 },
      overdue: 1,
      messages: 1,
      isWhole: true,
    });
  }, 60_000);

  it('and whose task was done in time has none', async () => {
    expect(await runScenario('never', 'in time')).toEqual({
      first: '0',
      attempts: { enter: 1 },
      overdue: 0,
      messages: 0,
      isWhole: true,
    });
  }, 60_000);
});
