import type { ScaleDefinition } from './scale-types.ts';

const statements = [
  'A sample statement of ordinary length, as the app hands it in',
  'A shorter one',
  'A sample statement that goes on for somewhat longer than the others, so that it runs over more than one line on a narrow page',
  'Another sample statement',
];

/** Twenty made-up items: the wording of a real scale is handed in by the app that may use it. */
export const sampleScale: ScaleDefinition = {
  id: 'sample-20',
  name: 'Sample scale',
  instructions: 'Twenty sample statements. Choose how much each one holds for the past month.',
  items: Array.from({ length: 20 }, (_, index) => ({
    id: String(index + 1),
    text: `${statements[index % statements.length] ?? ''}.`,
  })),
  options: ['Not at all', 'A little bit', 'Moderately', 'Quite a bit', 'Extremely'].map((label, value) => ({
    value,
    label,
  })),
  licence: {
    text: 'Made up for this page. Free to use.',
    basis: { facts: [], verification: 'policy', cites: [], because: 'Sample wording' },
  },
};

/** A scale whose wording may not be shown: letters and scores only. */
export const scoreEntry: ScaleDefinition = {
  id: 'sample-interview',
  name: 'Sample interview',
  items: ['B1', 'B2', 'B3', 'B4', 'B5'].map((id) => ({ id })),
  options: [0, 1, 2, 3, 4].map((value) => ({ value, label: String(value) })),
  licence: {
    text: 'The wording belongs to its owners and is not shipped.',
    basis: { facts: ['S-301'], verification: 'primary', cites: [{ source: 'va-caps5-training' }] },
  },
};
