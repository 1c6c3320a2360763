import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, within } from 'storybook/test';
import { clock } from '../dosing-day-console/dosing-day.fixtures.ts';
import { PhaseClock } from './phase-clock.tsx';

const meta = {
  title: 'Dosing day/PhaseClock',
  component: PhaseClock,
  args: {
    now: clock('10:47'),
    doseAt: clock('09:00'),
    recorded: { phase: 'peak', at: clock('10:12'), by: 'T-B' },
    next: [
      { id: 'repeat', what: 'Repeat blood pressure', dueAt: clock('10:50'), kind: 'due' },
      { id: 'supplemental', what: 'Supplemental decision', dueAt: clock('11:00'), kind: 'before' },
    ],
  },
} satisfies Meta<typeof PhaseClock>;

export default meta;
type Story = StoryObj<typeof meta>;

export const Running: Story = {
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    await expect(canvas.getByText('Phase, recorded 10:12 by T-B')).toBeInTheDocument();
    await expect(canvas.getByRole('timer')).toHaveAttribute('aria-live', 'off');
  },
};
export const BeforeDose: Story = {
  args: { now: clock('08:50'), next: [{ id: 'dose', what: 'First dose', dueAt: clock('09:00'), kind: 'due' }] },
  render: ({ doseAt: _doseAt, recorded: _recorded, ...args }) => <PhaseClock {...args} />,
};
export const Overdue: Story = {
  args: {
    now: clock('10:56'),
    next: [{ id: 'repeat', what: 'Repeat blood pressure', dueAt: clock('10:50'), kind: 'overdue' }],
  },
};
/** The clock never advances a phase: what is only expected says so. */
export const NothingRecorded: Story = {
  args: { expected: 'peak' },
  render: ({ recorded: _recorded, ...args }) => <PhaseClock {...args} />,
  play: async ({ canvasElement }) => {
    await expect(within(canvasElement).getByText('Phase, expected, not recorded')).toBeInTheDocument();
  },
};
export const NothingDue: Story = { args: { next: [] } };
