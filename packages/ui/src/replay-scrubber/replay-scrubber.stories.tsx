import type { JournalEntry } from '@mdma-at/journal';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { useState } from 'react';
import { expect, fn, userEvent } from 'storybook/test';
import { Button } from '../button/button.tsx';
import { dayEntries, manyEntries } from '../event-log/entries.fixtures.ts';
import { EventLog, type LogLine } from '../event-log/event-log.tsx';
import { doseAt } from '../story-data/moments.fixtures.ts';
import { ReplayScrubber } from './replay-scrubber.tsx';

const describe = (entry: JournalEntry): LogLine => {
  const { says, human } = entry.payload;
  return typeof says === 'string' ? { text: says, human: human === true } : { text: 'Participant arrived' };
};
const known = (cursor: number) => dayEntries.filter(({ seq }) => seq <= cursor);

const meta = {
  title: 'Audit/ReplayScrubber',
  component: ReplayScrubber,
  args: {
    entries: dayEntries,
    cursor: 4,
    describe,
    speed: 60,
    speeds: [1, 8, 60],
    jumps: [
      { seq: 3, label: '09:00 first dose' },
      { seq: 8, label: '10:42 systolic above limit' },
    ],
    mayFork: true,
    onIntent: fn(),
  },
  render: (args) => (
    <ReplayScrubber {...args}>
      <EventLog entries={known(args.cursor)} describe={describe} since={doseAt} />
    </ReplayScrubber>
  ),
} satisfies Meta<typeof ReplayScrubber>;

export default meta;
type Story = StoryObj<typeof meta>;

/** One step at a time by a button, by the list, and by the arrow keys. */
export const Middle: Story = {
  render: function Stepping(args) {
    const [cursor, setCursor] = useState(args.cursor);
    return (
      <ReplayScrubber
        {...args}
        cursor={cursor}
        onIntent={(intent) => (intent.type === 'go-to' ? setCursor(intent.seq) : undefined)}
      >
        <EventLog entries={known(cursor)} describe={describe} since={doseAt} />
      </ReplayScrubber>
    );
  },
  play: async ({ canvas }) => {
    await expect(canvas.getByText('entry 4 of 8')).toBeVisible();
    await userEvent.click(canvas.getByRole('button', { name: 'Next entry' }));
    await expect(canvas.getByText('entry 5 of 8')).toBeVisible();
    await userEvent.selectOptions(canvas.getByLabelText('Jump to'), '3');
    await expect(canvas.getByText('entry 3 of 8')).toBeVisible();
    const slider = canvas.getByRole('slider', { name: 'Place in the record' });
    slider.focus();
    await userEvent.keyboard('{ArrowRight}{ArrowRight}');
    await expect(canvas.getByText('entry 5 of 8')).toBeVisible();
    await expect(slider).toHaveAttribute('aria-valuetext', 'Entry 5 of 8, 10:32: Vital signs recorded');
    await userEvent.keyboard('{End}');
    await expect(canvas.getByText('entry 8 of 8')).toBeVisible();
  },
};

/** The mistaken value stands as it was known; that it was corrected later is said apart. */
export const BeforeTheCorrection: Story = {
  args: { cursor: 5 },
  play: async ({ canvas, canvasElement }) => {
    await expect(canvas.getByText('Corrected later by entry 7. That was not known yet.')).toBeVisible();
    await expect(canvasElement.querySelector('.mdma-replay-screen del')).toBeNull();
    await expect(canvasElement.querySelector('.mdma-replay-screen')).toHaveTextContent('43.4 °C');
  },
};

/** At the correction both values are there, the mistaken one struck. */
export const AtTheCorrection: Story = {
  args: { cursor: 7, onIntent: fn() },
  play: async ({ canvas, canvasElement, args }) => {
    await expect(canvasElement.querySelector('.mdma-replay-screen del')).toHaveTextContent('43.4 °C');
    await userEvent.click(canvas.getByRole('button', { name: 'entry 5' }));
    await expect(args.onIntent).toHaveBeenCalledWith({ type: 'go-to', seq: 5 });
  },
};

export const Start: Story = {
  args: { cursor: 1, onIntent: fn() },
  play: async ({ canvas, args }) => {
    await userEvent.click(canvas.getByRole('button', { name: 'Previous entry' }));
    await expect(args.onIntent).not.toHaveBeenCalled();
    await expect(canvas.getByRole('button', { name: 'Previous entry' })).toHaveAccessibleDescription(
      'This is the first entry.',
    );
  },
};

export const End: Story = { args: { cursor: 8 } };

/** Nothing in the replayed screen can be pressed or reached. */
export const Inert: Story = {
  args: { onIntent: fn() },
  render: (args) => (
    <ReplayScrubber {...args}>
      <Button tone="safety">Emergency</Button>
    </ReplayScrubber>
  ),
  play: async ({ canvas, canvasElement }) => {
    const screen = canvasElement.querySelector('.mdma-replay-screen');
    await expect(screen).toHaveAttribute('inert');
    for (const _ of Array.from({ length: 14 })) {
      await userEvent.tab();
      await expect(screen?.contains(document.activeElement)).toBe(false);
    }
    await expect(canvas.getByText('REPLAY')).toBeVisible();
  },
};

export const Playing: Story = {
  args: { playing: true, onIntent: fn() },
  play: async ({ canvas, args }) => {
    await userEvent.click(canvas.getByRole('button', { name: 'Pause' }));
    await expect(args.onIntent).toHaveBeenCalledWith({ type: 'pause' });
    await userEvent.click(canvas.getByRole('button', { name: 'Go on from here in a copy' }));
    await expect(args.onIntent).toHaveBeenCalledWith({ type: 'fork', seq: 4 });
  },
};

export const Empty: Story = { args: { entries: [] }, render: (args) => <ReplayScrubber {...args} /> };

export const ThousandEntries: Story = {
  args: { entries: manyEntries, cursor: 640 },
  render: (args) => <ReplayScrubber {...args} />,
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
