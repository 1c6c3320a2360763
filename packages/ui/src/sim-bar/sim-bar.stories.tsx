import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, fn, userEvent } from 'storybook/test';
import { SimBar } from './sim-bar.tsx';

const meta = {
  title: 'Simulator/SimBar',
  component: SimBar,
  args: { state: 'running', rate: 240, rates: [1, 60, 240, 960], onIntent: fn() },
} satisfies Meta<typeof SimBar>;

export default meta;
type Story = StoryObj<typeof meta>;

export const Running: Story = {
  play: async ({ args, canvas }) => {
    await expect(canvas.getByText('SIMULATED DATA')).toBeVisible();
    await userEvent.click(canvas.getByRole('button', { name: 'Pause' }));
    await expect(args.onIntent).toHaveBeenCalledWith({ type: 'pause' });
    await userEvent.selectOptions(canvas.getByLabelText('Clock at'), '60');
    await expect(args.onIntent).toHaveBeenCalledWith({ type: 'choose-rate', rate: 60 });
    await userEvent.click(canvas.getByRole('button', { name: 'Skip to next check' }));
    await expect(args.onIntent).toHaveBeenCalledWith({ type: 'skip' });
  },
};

export const Paused: Story = {
  args: { state: 'paused' },
  play: async ({ args, canvas }) => {
    await userEvent.click(canvas.getByRole('button', { name: 'Go on' }));
    await expect(args.onIntent).toHaveBeenCalledWith({ type: 'resume' });
  },
};

/** The day is over: nothing to pause, and the mark stays. */
export const Ended: Story = {
  args: { state: 'ended' },
  play: async ({ canvas }) => {
    await expect(canvas.queryByRole('button')).toBeNull();
    await expect(canvas.getByText('SIMULATED DATA')).toBeVisible();
  },
};

/** An alert slows the clock until somebody has acknowledged it. */
export const Slowed: Story = {
  args: { rate: 1, skipTo: 'repeat', slowedBecause: 'In real time, because an alert is not yet acknowledged.' },
};

export const WithScenarios: Story = {
  args: {
    scenario: 'pressure-excursion',
    scenarios: [
      { id: 'uneventful', name: 'Uneventful' },
      { id: 'pressure-excursion', name: 'Pressure excursion' },
    ],
  },
};

export const Narrow: Story = {
  decorators: [
    (Story) => (
      <div style={{ inlineSize: 'min(20rem, 100%)' }}>
        <Story />
      </div>
    ),
  ],
};
