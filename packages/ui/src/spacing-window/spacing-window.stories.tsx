import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect } from 'storybook/test';
import { policy, registry } from '../dosing-day-console/dosing-day.fixtures.ts';
import { sourceOf } from '../story-data/bases.fixtures.ts';
import { SpacingWindow, type StatedDays } from './spacing-window.tsx';

// the days of these stories are invented; who says so is what is shown
const counted: StatedDays = {
  earliest: '2026-12-09',
  latest: '2026-12-23',
  days: { min: 21, max: 35 },
  countsFrom: '2026-11-18',
  basis: registry,
};
const other: StatedDays = {
  earliest: '2026-12-16',
  latest: 'unknown',
  days: { min: 28 },
  countsFrom: '2026-11-18',
  basis: policy,
};

const meta = {
  title: 'Course/SpacingWindow',
  component: SpacingWindow,
  args: { visit: 'Dosing day 3', window: counted, state: 'before', today: '2026-11-21', sourceOf },
} satisfies Meta<typeof SpacingWindow>;

export default meta;
type Story = StoryObj<typeof meta>;

export const Before: Story = {
  play: async ({ canvas }) => {
    await expect(canvas.getByText('Opens 09-Dec-2026')).toBeVisible();
    await expect(canvas.getByRole('rowheader', { name: '09-Dec-2026 to 23-Dec-2026' })).toBeVisible();
    await expect(canvas.getByText('21 to 35 days after 18-Nov-2026')).toBeVisible();
  },
};
export const Open: Story = { args: { state: 'open', today: '2026-12-12' } };
export const Closing: Story = { args: { state: 'closing', today: '2026-12-21' } };
export const Missed: Story = {
  args: { state: 'missed', today: '2026-12-28' },
  play: async ({ canvas }) => {
    await expect(canvas.getByText('The last day was 23-Dec-2026')).toBeVisible();
  },
};

/** Where sources differ both are drawn and told, and which one counts is said. */
export const SourcesDisagree: Story = {
  args: { others: [other] },
  play: async ({ canvas }) => {
    await expect(canvas.getByText('Sources give different days. The protocol uses the first.')).toBeVisible();
    await expect(canvas.getByRole('rowheader', { name: 'from 16-Dec-2026, no latest day stated' })).toBeVisible();
    await expect(canvas.getByText('Site policy')).toBeVisible();
  },
};

/** Without a stated day there is no gate to draw, and nothing is guessed. */
export const NotStated: Story = {
  args: {
    state: 'not-stated',
    window: { ...counted, earliest: 'unknown', latest: 'unknown', days: {} },
  },
};

export const Narrow: Story = {
  args: { others: [other] },
  decorators: [
    (Story) => (
      <div style={{ inlineSize: 'min(20rem, 100%)' }}>
        <Story />
      </div>
    ),
  ],
};
