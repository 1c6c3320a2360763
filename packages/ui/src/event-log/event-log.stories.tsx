import type { JournalEntry } from '@mdma-at/journal';
import type { Meta, StoryObj } from '@storybook/react-vite';
import type { CSSProperties } from 'react';
import { expect } from 'storybook/test';
import { doseAt } from '../story-data/moments.fixtures.ts';
import { dayEntries, manyEntries } from './entries.fixtures.ts';
import { EventLog, type LogLine } from './event-log.tsx';

const describe = (entry: JournalEntry): LogLine => {
  const { says, human } = entry.payload;
  return typeof says === 'string'
    ? { text: says, human: human === true }
    : { text: entry.type === 'participant.arrived' ? 'Participant arrived' : entry.type };
};

const meta = {
  title: 'Audit/EventLog',
  component: EventLog,
  args: { entries: dayEntries, describe, since: doseAt },
  decorators: [
    (Story) => (
      <div style={{ maxInlineSize: '26rem' }}>
        <Story />
      </div>
    ),
  ],
} satisfies Meta<typeof EventLog>;

export default meta;
type Story = StoryObj<typeof meta>;

export const Normal: Story = {
  play: async ({ canvas }) => {
    await expect(canvas.getByText('8 entries, append only')).toBeVisible();
    const [newest] = canvas.getAllByRole('listitem');
    await expect(newest).toHaveTextContent('10:42');
  },
};

/** The mistaken value stays, struck through, with who corrected it, when and why. */
export const Corrected: Story = {
  play: async ({ canvas }) => {
    const mistaken = canvas.getByText('Temperature 43.4 °C');
    await expect(mistaken.tagName).toBe('DEL');
    await expect(canvas.getByText('Corrected by entry 7, T-01, 10:38')).toBeVisible();
    await expect(canvas.getByText(/Corrects entry 5: typing error/)).toBeVisible();
  },
};

/** When it happened and when it was written down, where the two differ. */
export const RecordedLater: Story = {
  play: async ({ canvas }) => {
    await expect(canvas.getByText('T-01, therapist, recorded 10:32')).toBeVisible();
  },
};

/** Without a description an entry is named by its event, in words. */
export const WithoutDescription: Story = {
  render: () => <EventLog entries={dayEntries} />,
  play: async ({ canvas }) => {
    await expect(canvas.getByText('First dose given')).toBeVisible();
  },
};

export const Empty: Story = { args: { entries: [] } };
export const Loading: Story = { args: { entries: [], loading: true } };
export const Failed: Story = {
  args: {
    entries: [],
    error:
      'The record could not be read. What was saved is untouched. Reload the page; if it fails again, export the file from another window.',
  },
};
export const Unsaved: Story = { args: { saveState: 'unsaved' } };
export const SaveFailed: Story = { args: { saveState: 'failed' } };

/** A thousand entries scroll inside their own region. */
export const Long: Story = {
  args: { entries: manyEntries },
  decorators: [
    (Story) => (
      <div style={{ '--mdma-event-log-max-block-size': '24rem' } as CSSProperties}>
        <Story />
      </div>
    ),
  ],
  play: async ({ canvas }) => {
    await expect(canvas.getByText('1000 entries, append only')).toBeVisible();
  },
};
