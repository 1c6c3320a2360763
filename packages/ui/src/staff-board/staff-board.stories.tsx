import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, within } from 'storybook/test';
import { clock } from '../dosing-day-console/dosing-day.fixtures.ts';
import { StaffBoard, type Presence } from './staff-board.tsx';

const both: readonly Presence[] = [
  { name: 'T-A', role: 'therapist', present: true, at: clock('08:20') },
  { name: 'T-B', role: 'therapist', present: true, at: clock('08:25') },
];

const meta = {
  title: 'Dosing day/StaffBoard',
  component: StaffBoard,
  args: { required: 2, presence: both, onCall: 'M-D', lastReadingAge: 300_000 },
} satisfies Meta<typeof StaffBoard>;

export default meta;
type Story = StoryObj<typeof meta>;

export const Complete: Story = {};
/** One has stepped out: said at once, where it is counted. */
export const OneMissing: Story = {
  args: {
    presence: [both[0] as Presence, { name: 'T-B', role: 'therapist', present: false, at: clock('10:40') }],
    lacking: 'warning',
    detailed: true,
  },
  play: async ({ canvasElement }) => {
    await expect(within(canvasElement).getByText('Warning. 1 of 2 therapists present')).toBeInTheDocument();
  },
};
export const Nobody: Story = {
  args: { presence: both.map((person) => ({ ...person, present: false })), lacking: 'critical', detailed: true },
  render: ({ onCall: _onCall, ...args }) => <StaffBoard {...args} />,
};
export const NightAttendant: Story = {
  args: { presence: [...both, { name: 'N-C', role: 'attendant', present: true, at: clock('18:00') }], detailed: true },
};
