import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, userEvent, within } from 'storybook/test';
import { registry } from '../story-data/registry.fixtures.ts';
import { OutcomeTrend } from './outcome-trend.tsx';
import type { TrendPoint } from './trend-types.ts';

const points: readonly TrendPoint[] = [
  { visit: 'Baseline', on: '2026-08-14', score: '44', note: 'rater R' },
  { visit: 'After dose 1', on: '2026-09-25', score: '38', note: 'rater R' },
  { visit: 'After dose 2', on: '2026-10-30', note: 'visit missed' },
  { visit: 'Week 18', on: '2026-12-18', score: '19', note: 'rater R' },
];

const meta = {
  title: 'Scales/OutcomeTrend',
  component: OutcomeTrend,
  args: {
    scale: 'CAPS-5 total severity',
    range: { min: 0, max: 80 },
    points,
    markers: [
      { label: 'Dose 1', on: '2026-09-11' },
      { label: 'Dose 2', on: '2026-10-09' },
      { label: 'Dose 3', on: '2026-11-06' },
    ],
    reliableChange: {
      points: {
        value: 13,
        basis: { facts: ['S-333'], verification: 'primary', cites: [{ source: 'marx-2022' }] },
      },
      fromVisit: 'Baseline',
    },
    sourceOf: registry,
  },
  decorators: [
    (Story) => (
      <div style={{ maxInlineSize: '52rem' }}>
        <Story />
      </div>
    ),
  ],
} satisfies Meta<typeof OutcomeTrend>;

export default meta;
type Story = StoryObj<typeof meta>;

/** A missing visit is a gap that no line bridges; the axis shows the whole scale. */
export const Normal: Story = {
  play: async ({ canvas, canvasElement }) => {
    await expect(canvas.getByRole('figure', { name: /from 44 on 14-Aug-2026 to 19 on 18-Dec-2026/ })).toBeVisible();
    await expect(canvas.getByText(/1 visit has no score/)).toBeVisible();
    await expect(canvasElement.querySelectorAll('.mdma-trend-line')).toHaveLength(1);
    await expect(canvas.getByText('80')).toBeVisible();
    await expect(canvas.getByText('Reliable change, 13 points')).toBeVisible();
    await userEvent.click(canvas.getByRole('button', { name: 'Show as table' }));
    const table = within(canvas.getByRole('table'));
    await expect(table.getAllByRole('row')).toHaveLength(8);
    await expect(table.getByText('Not recorded')).toBeVisible();
    await userEvent.click(canvas.getByRole('button', { name: 'Show as figure' }));
  },
};

export const Empty: Story = { args: { points: [], markers: [] } };

export const OnePoint: Story = { args: { points: points.slice(0, 1), markers: [] } };

/** A band at the edge of the scale stays inside it. */
export const BandAtTheEdge: Story = {
  args: {
    points: [
      { visit: 'Baseline', on: '2026-08-14', score: '74' },
      { visit: 'Week 18', on: '2026-12-18', score: '72' },
    ],
  },
};

/** No threshold was chosen: no band, and the figure says so. */
export const NoThreshold: Story = {
  args: { reliableChange: undefined },
  play: async ({ canvas, canvasElement }) => {
    await expect(canvas.getByText('No threshold for reliable change was chosen.')).toBeVisible();
    await expect(canvasElement.querySelector('.mdma-trend-band')).toBeNull();
  },
};

export const AsTable: Story = { args: { defaultView: 'table' } };

export const Narrow: Story = {
  decorators: [
    (Story) => (
      <div style={{ inlineSize: 'min(21rem, 100%)' }}>
        <Story />
      </div>
    ),
  ],
};
