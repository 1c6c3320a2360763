import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, fn, userEvent, within } from 'storybook/test';
import {
  calmReadings,
  criticalReadings,
  demoBands,
  raisedReadings,
} from '../dosing-day-console/dosing-day.fixtures.ts';
import { VitalsTable } from './vitals-table.tsx';

const meta = {
  title: 'Vitals/VitalsTable',
  component: VitalsTable,
  args: { readings: calmReadings, bands: { kind: 'bands', bands: demoBands } },
  decorators: [
    (Story) => (
      <div className="mdma-sheet">
        <Story />
      </div>
    ),
  ],
} satisfies Meta<typeof VitalsTable>;

export default meta;
type Story = StoryObj<typeof meta>;

/** The newest reading stands on top; a sign that was not measured is a word, not a blank. */
export const Normal: Story = {
  play: async ({ canvasElement }) => {
    const rows = within(canvasElement).getAllByRole('row');
    await expect(rows[1]).toHaveTextContent('10:30');
    await expect(rows.at(-1)).toHaveTextContent('08:45');
    await expect(rows.at(-2)).toHaveTextContent('Not recorded');
  },
};

/** The limit that was crossed stands in the row, with its severity as a word and whose limit it is; the value is circled. */
export const LimitCrossed: Story = {
  args: { readings: criticalReadings },
  play: async ({ canvasElement }) => {
    const rows = within(canvasElement).getAllByRole('row');
    await expect(rows[1]).toHaveTextContent('Critical. above 180: physician, Site policy (demo)');
    await expect(rows[2]).toHaveTextContent('Warning. above 160: repeat in 5 min, Site policy (demo)');
    await expect(rows[3]).toHaveTextContent('no limit crossed');
  },
};

/** The corrected value stays beside the new one, struck through, with who corrected it. */
export const Corrected: Story = {
  play: async ({ canvasElement }) => {
    const row = within(canvasElement).getAllByRole('row')[1];
    await expect(row?.querySelector('del')).toHaveTextContent('43.4 °C');
    await expect(row).toHaveTextContent('corrected by T-B, 10:31');
    await expect(row).toHaveTextContent('37.4');
  },
};

/** A correction is asked for by the reading's time. */
export const Correctable: Story = {
  args: { readings: raisedReadings, onCorrect: fn() },
  play: async ({ canvasElement, args }) => {
    await userEvent.click(within(canvasElement).getByRole('button', { name: 'Correct the reading of 10:42' }));
    await expect(args.onCorrect).toHaveBeenCalledWith('10:42');
  },
};

/** Without a way to correct, the table is only read. */
export const ReadOnly: Story = {
  args: { readings: raisedReadings },
  play: async ({ canvasElement }) => {
    await expect(within(canvasElement).queryByRole('button')).toBeNull();
  },
};

export const Empty: Story = {
  args: { readings: [] },
  play: async ({ canvasElement }) => {
    await expect(within(canvasElement).getByText('No reading recorded.')).toBeVisible();
  },
};

/** No site policy: every row says so, and none says that no limit was crossed. */
export const NoLimitsSet: Story = {
  args: { bands: { kind: 'none', why: 'This site has not entered a policy for vital signs.' } },
  play: async ({ canvasElement }) => {
    await expect(canvasElement).not.toHaveTextContent('no limit crossed');
  },
};

/** A reading that nobody judged never reads as one that crossed nothing. */
export const NotJudged: Story = {
  args: { readings: calmReadings.slice(0, 2).map(({ id, by, reading }) => ({ id, by, reading })) },
  play: async ({ canvasElement }) => {
    await expect(within(canvasElement).getAllByText('not judged')).toHaveLength(2);
    await expect(canvasElement).not.toHaveTextContent('no limit crossed');
  },
};
