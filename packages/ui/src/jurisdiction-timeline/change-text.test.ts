import { expect, it } from 'vitest';
import { createTranslator } from '../messages/translator.ts';
import { changeText, stateOf } from './change-text.ts';

const words = createTranslator('en-CA');

it.each([
  [
    { on: 'substanceControl', scheme: 'US_CSA', label: 'I', from: '1985-07-01' },
    'US Controlled Substances Act, Schedule I',
  ],
  [
    { on: 'substanceControl', scheme: 'US_CSA', label: null, from: '1987-12-22' },
    'US Controlled Substances Act, Schedule: off the schedule',
  ],
  [
    { on: 'substanceControl', scheme: 'AU_POISONS_STANDARD', label: '8', condition: 'PTSD', from: '2023-07-01' },
    'Australia Poisons Standard, Schedule 8, for PTSD',
  ],
  [{ on: 'productAuthorisation', status: 'complete_response', from: '2024-08-08' }, 'Not approved: complete response'],
  [
    { on: 'accessPathway', pathway: 'special_access_program', open: false, from: '2013-10-02' },
    'Special Access Program: Closed',
  ],
  [{ on: 'overlay', kind: 'payer', says: null, from: '2024-12-02' }, 'Who pays: lifted'],
] as const)('what a row changed is said in words: %o', (effect, text) => {
  expect(changeText(effect, words)).toBe(text);
});

it('a route whose state is not known is neither open nor closed', () => {
  expect([stateOf(true), stateOf(false), stateOf('unknown')]).toEqual(['open', 'closed', 'unknown']);
});
