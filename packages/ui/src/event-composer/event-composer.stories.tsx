import type { Meta, StoryObj } from '@storybook/react-vite';
import { useState } from 'react';
import { expect, fn, userEvent } from 'storybook/test';
import { clock } from '../dosing-day-console/dosing-day.fixtures.ts';
import { EventLog } from '../event-log/event-log.tsx';
import { dayEntries } from '../event-log/entries.fixtures.ts';
import type { SaveState } from '../save-mark/save-mark.tsx';
import { afterDose, doseAt } from '../story-data/moments.fixtures.ts';
import { EventComposer } from './event-composer.tsx';

const now = clock('10:47');

const meta = {
  title: 'Audit/EventComposer',
  component: EventComposer,
  args: {
    now,
    judge: (at) =>
      at > now
        ? { kind: 'refused', message: 'This lies in the future. Only what happened is recorded.' }
        : { kind: 'ok' },
    templates: [
      { id: 'eyes', text: 'Eyes closed, breathing calm.' },
      { id: 'water', text: 'Asked for water.' },
      { id: 'words', text: 'Said: ' },
    ],
    onIntent: fn(),
  },
  decorators: [
    (Story) => (
      <div style={{ maxInlineSize: '30rem' }}>
        <Story />
      </div>
    ),
  ],
} satisfies Meta<typeof EventComposer>;

export default meta;
type Story = StoryObj<typeof meta>;

/** Words go into the record as they were written, and nothing about them is chosen in advance. */
export const Normal: Story = {
  args: { onIntent: fn() },
  play: async ({ canvas, args }) => {
    for (const tone of ['Difficult', 'Neither', 'Pleasant'])
      await expect(canvas.getByRole('button', { name: tone })).toHaveAttribute('aria-pressed', 'false');
    await userEvent.type(canvas.getByLabelText('What was seen or said'), 'Asked for the window to be opened.');
    await userEvent.click(canvas.getByRole('button', { name: 'Record entry' }));
    await expect(args.onIntent).toHaveBeenCalledWith({
      type: 'record-note',
      text: 'Asked for the window to be opened.',
    });
    await expect(canvas.getByLabelText('What was seen or said')).toHaveValue('');
    await expect(canvas.getByLabelText('What was seen or said')).toHaveFocus();
  },
};

/** Ctrl and Enter records from the keyboard; Enter alone makes a new line. */
export const FromTheKeyboard: Story = {
  args: { onIntent: fn() },
  play: async ({ canvas, args }) => {
    const words = canvas.getByLabelText('What was seen or said');
    await userEvent.type(words, 'One line.{Enter}Another.');
    await expect(args.onIntent).not.toHaveBeenCalled();
    await userEvent.keyboard('{Control>}{Enter}{/Control}');
    await expect(args.onIntent).toHaveBeenCalledWith({ type: 'record-note', text: 'One line.\nAnother.' });
  },
};

/** A pleasant hour is recorded as easily as a difficult one. */
export const Balanced: Story = {
  args: { onIntent: fn(), start: 'Smiles, says that the music carries her.' },
  play: async ({ canvas, args }) => {
    const widths = ['Difficult', 'Neither', 'Pleasant'].map((tone) =>
      Math.round(canvas.getByRole('button', { name: tone }).getBoundingClientRect().width),
    );
    await expect(Math.max(...widths) - Math.min(...widths)).toBeLessThanOrEqual(1);
    await userEvent.click(canvas.getByRole('button', { name: 'Pleasant' }));
    await userEvent.click(canvas.getByRole('button', { name: 'Record entry' }));
    await expect(args.onIntent).toHaveBeenCalledWith({
      type: 'record-note',
      text: 'Smiles, says that the music carries her.',
      tone: 'pleasant',
    });
  },
};

/** A template begins an entry and records nothing by itself. */
export const WithTemplate: Story = {
  args: { onIntent: fn() },
  play: async ({ canvas, args }) => {
    await userEvent.click(canvas.getByRole('button', { name: 'Asked for water.' }));
    await userEvent.click(canvas.getByRole('button', { name: 'Eyes closed, breathing calm.' }));
    await expect(canvas.getByLabelText('What was seen or said')).toHaveValue(
      'Asked for water. Eyes closed, breathing calm.',
    );
    await expect(args.onIntent).not.toHaveBeenCalled();
  },
};

/** An entry without words is not recorded, and the reason is said. */
export const Nothing: Story = {
  args: { onIntent: fn() },
  play: async ({ canvas, args }) => {
    await userEvent.click(canvas.getByRole('button', { name: 'Record entry' }));
    await expect(canvas.getByRole('alert')).toHaveTextContent('Write what happened first.');
    await expect(args.onIntent).not.toHaveBeenCalled();
    await expect(canvas.getByLabelText('What was seen or said')).toHaveFocus();
  },
};

/** What happened earlier is recorded with its own time; without a time it waits. */
export const Earlier: Story = {
  args: { onIntent: fn(), start: 'Held the therapist’s hand for a minute.' },
  play: async ({ canvas, args }) => {
    await userEvent.click(canvas.getByRole('button', { name: 'It happened earlier' }));
    await userEvent.click(canvas.getByRole('button', { name: 'Record entry' }));
    await expect(canvas.getByRole('alert')).toHaveTextContent('Give the day and time');
    await expect(args.onIntent).not.toHaveBeenCalled();
  },
};

/** What could not be saved comes back into the field, before what was written since. */
export const SaveFailed: Story = {
  render: function Failing(args) {
    const [saveState, setSaveState] = useState<SaveState>('saved');
    return (
      <EventComposer
        {...args}
        saveState={saveState}
        onIntent={() => {
          setSaveState('saving');
          setTimeout(() => setSaveState('failed'), 50);
        }}
      />
    );
  },
  play: async ({ canvas }) => {
    const words = canvas.getByLabelText('What was seen or said');
    await userEvent.type(words, 'Breathing calm.');
    await userEvent.click(canvas.getByRole('button', { name: 'Record entry' }));
    await expect(words).toHaveValue('');
    await expect(await canvas.findByText(/What was written stands here again/)).toBeVisible();
    await expect(words).toHaveValue('Breathing calm.');
  },
};

export const Unsaved: Story = { args: { saveState: 'unsaved', start: 'Water, two sips.' } };

/** Above the log it writes to. */
export const WithLog: Story = {
  render: (args) => (
    <>
      <EventComposer {...args} now={afterDose(107)} />
      <EventLog entries={dayEntries} since={doseAt} />
    </>
  ),
};

export const Narrow: Story = {
  decorators: [
    (Story) => (
      <div style={{ inlineSize: 'min(18rem, 100%)' }}>
        <Story />
      </div>
    ),
  ],
};
