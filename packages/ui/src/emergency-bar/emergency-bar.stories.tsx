import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, fn, userEvent, within } from 'storybook/test';
import { clock } from '../dosing-day-console/dosing-day.fixtures.ts';
import { EmergencyBar } from './emergency-bar.tsx';

const meta = {
  title: 'Dosing day/EmergencyBar',
  component: EmergencyBar,
  args: {
    state: { kind: 'idle' },
    contacts: [
      { name: 'Emergency services', phone: '911' },
      { name: 'Physician on call', phone: '555 0142' },
    ],
    onIntent: fn(),
  },
} satisfies Meta<typeof EmergencyBar>;

export default meta;
type Story = StoryObj<typeof meta>;

/** One press, no dialog, a target of 64 px. */
export const Idle: Story = {
  play: async ({ canvasElement, args }) => {
    const canvas = within(canvasElement);
    const button = canvas.getByRole('button', { name: 'Emergency' });
    await expect(button.getBoundingClientRect().height).toBeGreaterThanOrEqual(64);
    await userEvent.click(button);
    await expect(canvas.queryByRole('dialog')).toBeNull();
    await expect(args.onIntent).toHaveBeenCalledWith({ type: 'declare-emergency' });
  },
};
export const Active: Story = { args: { state: { kind: 'active', since: clock('10:49'), by: 'T-A' } } };
export const Over: Story = { args: { state: { kind: 'over', at: clock('11:20') } } };
