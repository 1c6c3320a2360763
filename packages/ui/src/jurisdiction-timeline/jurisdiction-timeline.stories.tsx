import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect } from 'storybook/test';
import { sourceOf } from '../story-data/bases.fixtures.ts';
import { JurisdictionTimeline } from './jurisdiction-timeline.tsx';
import { conflicting, entriesOf, scheduling } from './timeline.fixtures.ts';

const meta = {
  title: 'Regulatory/JurisdictionTimeline',
  component: JurisdictionTimeline,
  args: { entries: scheduling, from: '1984-01-01', to: '1992-12-31', sourceOf },
  decorators: [
    (Story) => (
      <div className="mdma-sheet">
        <Story />
      </div>
    ),
  ],
} satisfies Meta<typeof JurisdictionTimeline>;

export default meta;
type Story = StoryObj<typeof meta>;

/** What was vacated and replaced is struck, stays, and says what ended it; every row has its mark. */
export const Normal: Story = {
  play: async ({ canvasElement }) => {
    const rows = [...canvasElement.querySelectorAll('.mdma-timeline-row')];
    await expect(rows).toHaveLength(4);
    await expect(rows[1]?.querySelector('.mdma-timeline-event s')).toBeVisible();
    await expect(rows[1]).toHaveTextContent(
      'Holds no more since a day between 22-Dec-1987 and 27-Jan-1988: see R-US-10',
    );
    await expect(rows[3]?.querySelector('s')).toBeNull();
    for (const row of rows) await expect(row.querySelector('.mdma-verification-mark')).toBeVisible();
  },
};

export const Empty: Story = {
  args: { entries: [] },
  play: async ({ canvas }) => {
    await expect(canvas.getByText('No row is recorded for this place.')).toBeVisible();
  },
};

/** Inside the gap of 1988 the line of the day shown stands between the rows. */
export const AsOf: Story = {
  args: { asOf: '1988-02-01' },
  play: async ({ canvas, canvasElement }) => {
    await expect(canvas.getByText('01-Feb-1988, the day shown')).toBeVisible();
    const later = [...canvasElement.querySelectorAll('[data-later]')];
    await expect(later.map((row) => row.id)).toEqual(['R-US-13']);
  },
};

/** Dates of a month, a year or a span say so, in words and as a hatched stretch. */
export const InexactDates: Story = {
  args: {
    entries: entriesOf('R-AU-01', 'R-US-40', 'R-US-27', 'R-AU-VIC-01'),
    from: '2019-01-01',
    to: '2026-12-31',
  },
  play: async ({ canvas, canvasElement }) => {
    await expect(canvas.getByText('in Nov 2020')).toBeVisible();
    await expect(canvas.getByText('in 2025')).toBeVisible();
    await expect(canvasElement).toHaveTextContent('between 24-May-2022 and 31-Dec-2023');
    await expect(canvas.getByText(/Day not recorded; known by/)).toBeVisible();
  },
};

/** A change that was due and that nobody confirmed changes nothing, and says so. */
export const Scheduled: Story = {
  args: { entries: entriesOf('R-CA-14', 'R-CA-15'), from: '2024-01-01', to: '2027-12-31', asOf: '2026-11-21' },
  play: async ({ canvas }) => {
    await expect(canvas.getByText(/Scheduled, not confirmed/)).toBeVisible();
  },
};

/** What others say stands beside the row, with a mark of its own. */
export const ConflictingSources: Story = {
  args: { entries: conflicting, from: '2018-01-01', to: '2024-12-31' },
  play: async ({ canvas }) => {
    await expect(canvas.getByText('In 2022 the FDA approved expanded access.')).toBeVisible();
    await expect(canvas.getByText('Seed claim')).toBeVisible();
    await expect(canvas.getByText('Said elsewhere')).toBeVisible();
  },
};

export const Narrow: Story = {
  args: { asOf: '1988-02-01' },
  decorators: [
    (Story) => (
      <div style={{ inlineSize: 'min(20rem, 100%)' }}>
        <Story />
      </div>
    ),
  ],
};
