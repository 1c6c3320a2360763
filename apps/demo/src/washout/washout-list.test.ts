import { describe, expect, it } from 'vitest';
import { washoutList, type WashoutCommand, type WashoutState } from './washout-list.ts';

const by = { id: 'coordinator-c', role: 'coordinator' };
type Act = WashoutCommand extends infer Command
  ? Command extends WashoutCommand
    ? Omit<Command, 'id' | 'by'>
    : never
  : never;

function after(...acts: readonly Act[]): WashoutState {
  let state = washoutList.start({ participant: 'P-0142' });
  for (const act of acts) {
    const { events } = washoutList.decide(state, { ...act, id: 'c', by } as WashoutCommand, 1);
    for (const event of events) state = washoutList.evolve(state, event);
  }
  return state;
}

const sertraline: Act = { type: 'record-medicine', medicine: { medication: 'Sertralin', lastTakenOn: 'unknown' } };
const confirm: Act = { type: 'record-confirmation', policy: 'strictest@1', reason: 'by telephone', on: '2026-08-14' };

describe('the medicines of a participant', () => {
  it('a day that is recorded again keeps the one before', () => {
    const { medicines, changes } = after(
      sertraline,
      { type: 'record-last-dose', index: 0, on: '2026-08-01' },
      { type: 'record-last-dose', index: 0, on: '2026-08-05' },
    );
    expect(medicines).toEqual([{ medication: 'Sertralin', lastTakenOn: '2026-08-05' }]);
    expect(changes.map(({ before, on }) => [before, on])).toEqual([
      ['unknown', '2026-08-01'],
      ['2026-08-01', '2026-08-05'],
    ]);
  });

  it('a name that was not recognised is named by a person', () => {
    expect(after(sertraline, { type: 'name-medicine', index: 0, as: 'M-011' }).medicines[0]?.medication).toBe('M-011');
  });

  it('a change of the list ends what the prescriber confirmed', () => {
    expect(after(sertraline, confirm).confirmed?.reason).toBe('by telephone');
    expect(
      after(sertraline, confirm, { type: 'record-last-dose', index: 0, on: '2026-08-05' }).confirmed,
    ).toBeUndefined();
    expect(after(sertraline, confirm, sertraline).confirmed).toBeUndefined();
  });

  it('a medicine that is not on the list cannot be changed', () => {
    const state = after(sertraline);
    const command = { id: 'c', by, type: 'record-last-dose', index: 4, on: '2026-08-05' } as const;
    expect(washoutList.decide(state, command, 1)).toMatchObject({ verdict: 'refused', events: [] });
  });
});
