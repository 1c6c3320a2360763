import type { Meta, StoryObj } from '@storybook/react-vite';
import type { CSSProperties } from 'react';
import { expect } from 'storybook/test';
import { manyRows, readingColumns, readingRows } from './rows.fixtures.ts';
import { StaticTable } from './static-table.tsx';

const meta = {
  title: 'Primitives/StaticTable',
  component: StaticTable,
  args: {
    caption: 'Readings, newest first',
    columns: readingColumns,
    rows: readingRows,
    note: 'Values are shown as recorded, not rounded.',
  },
} satisfies Meta<typeof StaticTable>;

export default meta;
type Story = StoryObj<typeof meta>;

/** Marks stand under one another, each value keeps its own digits, and what is missing is a word. */
export const Normal: Story = {
  play: async ({ canvas, canvasElement }) => {
    const ends = [...canvasElement.querySelectorAll('td:nth-child(2) .mdma-decimal-whole')].map((whole) =>
      Math.round(whole.getBoundingClientRect().right),
    );
    await expect(new Set(ends).size).toBe(1);
    await expect(canvas.getByRole('row', { name: /10:00/ })).toHaveTextContent('37.15');
    await expect(canvas.getByRole('row', { name: /10:30/ })).toHaveTextContent('37.4');
    await expect(canvas.getByRole('row', { name: /09:30/ })).toHaveTextContent('Not recorded');
  },
};
export const Empty: Story = { args: { rows: [], empty: 'No reading recorded.' } };
export const Loading: Story = { args: { rows: [], loading: true } };
export const Failed: Story = {
  args: { rows: [], error: 'The readings could not be read. What was saved is untouched. Reload the page.' },
};
export const LongText: Story = {
  args: {
    rows: [
      {
        id: 'long',
        cells: {
          time: '10:30',
          temperature: '37.4',
          heartRate: '106',
          by: 'Therapist B, relieved by the night attendant, who read it a second time in the other ear',
        },
      },
    ],
  },
};

/** The head and the first column stay in sight while two hundred rows pass. */
export const TwoHundredRows: Story = {
  args: { rows: manyRows },
  decorators: [
    (Story) => (
      <div style={{ '--mdma-table-max-block-size': '20rem' } as CSSProperties}>
        <Story />
      </div>
    ),
  ],
};
/** A code is never broken at its hyphen. */
export const Narrow: Story = {
  play: async ({ canvas }) => {
    for (const code of canvas.getAllByText(/^T-[AB]$/)) await expect(code.getClientRects()).toHaveLength(1);
  },
  decorators: [
    (Story) => (
      <div style={{ inlineSize: 'min(20rem, 100%)' }}>
        <Story />
      </div>
    ),
  ],
};
