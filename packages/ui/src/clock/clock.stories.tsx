import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect } from 'storybook/test';
import { afterDose, doseAt } from '../story-data/moments.fixtures.ts';
import { Clock, type RunningClockProps, type WallClockProps } from './clock.tsx';

const meta = {
  title: 'Primitives/Clock',
  component: Clock,
  args: { kind: 'elapsed', label: 'Since first dose', from: doseAt, to: afterDose(107), size: 'elapsed' },
} satisfies Meta<RunningClockProps>;

export default meta;
type Story = StoryObj<RunningClockProps>;

export const Elapsed: Story = {
  play: async ({ canvas }) => {
    await expect(canvas.getByRole('timer')).toHaveTextContent('Since first dose 1hr 47min');
  },
};

export const Countdown: Story = {
  args: {
    kind: 'countdown',
    label: 'closes in',
    from: afterDose(107),
    to: afterDose(120),
    precision: 'seconds',
    size: 'value',
    announceAt: [10, 5, 1],
  },
};

/** The last ten minutes are spoken once, by the region that belongs to the page. */
export const CountdownSpoken: Story = {
  args: {
    kind: 'countdown',
    label: 'Window',
    from: afterDose(110),
    to: afterDose(120),
    size: 'value',
    announceAt: [10, 5, 1],
  },
  play: async ({ canvas }) => {
    await expect(await canvas.findByText('Window: 10min left')).toBeInTheDocument();
  },
};

export const Wall: StoryObj<WallClockProps> = {
  args: { kind: 'wall', label: 'Now', at: afterDose(107) },
  play: async ({ canvas }) => {
    await expect(canvas.getByText('10:47')).toHaveAttribute('datetime', '2026-08-14T14:47:00.000Z');
  },
};

export const WallWithZone: StoryObj<WallClockProps> = {
  args: { kind: 'wall', label: 'Now', at: afterDose(107), showZone: true, size: 'value' },
};

/** The source of the time is gone: the last known time loses its weight and says so. */
export const Lost: Story = { args: { lost: true, size: 'value' } };
