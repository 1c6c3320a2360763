import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, fn, userEvent, waitFor } from 'storybook/test';
import { clock, policy } from '../dosing-day-console/dosing-day.fixtures.ts';
import { AdverseEventForm } from './adverse-event-form.tsx';
import { SeriousClock } from './serious-clock.tsx';

const meta = {
  title: 'Safety/AdverseEventForm',
  component: AdverseEventForm,
  args: {
    seriousRule: {
      text: 'No further dose until the medical monitor has decided. The site policy sets when the report is due.',
      basis: {
        facts: [],
        verification: 'unverified',
        cites: [],
        because: 'Reporting duties differ between countries.',
      },
    },
    onIntent: fn(),
  },
  decorators: [
    (Story) => (
      <div style={{ maxInlineSize: '48rem' }}>
        <Story />
      </div>
    ),
  ],
} satisfies Meta<typeof AdverseEventForm>;

export default meta;
type Story = StoryObj<typeof meta>;

/** Nothing is preselected: neither the tone nor the seriousness. */
export const Empty: Story = {
  play: async ({ canvas }) => {
    for (const radio of canvas.getAllByRole('radio')) await expect(radio).not.toBeChecked();
  },
};

/** A pleasant, abuse-related event goes into the record like any other. */
export const Pleasant: Story = {
  args: { onIntent: fn() },
  play: async ({ canvas, args }) => {
    await userEvent.click(canvas.getByRole('radio', { name: 'Something happened' }));
    await userEvent.type(canvas.getByLabelText('What happened, in words'), 'Wished for more of it');
    await userEvent.click(canvas.getByRole('radio', { name: 'Pleasant' }));
    await expect(canvas.getAllByRole('radio')).toHaveLength(18);
    await userEvent.click(canvas.getByRole('radio', { name: 'Abuse-related' }));
    await userEvent.click(canvas.getByRole('radio', { name: 'Not serious' }));
    await userEvent.click(canvas.getByRole('button', { name: 'Record event' }));
    await expect(args.onIntent).toHaveBeenCalledTimes(1);
    await expect(args.onIntent).toHaveBeenCalledWith({
      type: 'record-adverse-event',
      kind: 'abuse-related',
      seriousness: 'not-serious',
      tone: 'pleasant',
      text: 'Wished for more of it',
    });
  },
};

/** That nothing was reported when asked is an entry too. */
export const NoEvent: Story = {
  args: { onIntent: fn() },
  play: async ({ canvas, args }) => {
    await userEvent.click(canvas.getByRole('radio', { name: 'Asked, no event reported' }));
    await userEvent.click(canvas.getByRole('button', { name: 'Record that no event was reported' }));
    await expect(args.onIntent).toHaveBeenCalledTimes(1);
    await expect(args.onIntent).toHaveBeenCalledWith({ type: 'record-no-event' });
  },
};

/** Missing answers are listed with links, the focus goes to the list, and everything typed is kept. */
export const AnswersMissing: Story = {
  args: { onIntent: fn() },
  play: async ({ canvas, args, step }) => {
    const text = canvas.getByLabelText('What happened, in words');
    await userEvent.click(canvas.getByRole('radio', { name: 'Something happened' }));
    await userEvent.type(text, 'Jaw is tight');
    await userEvent.click(canvas.getByRole('radio', { name: 'Muscles and jaw' }));
    await userEvent.click(canvas.getByRole('button', { name: 'Record event' }));
    await step('what is missing is said and reached', async () => {
      const summary = canvas.getByRole('alert');
      await expect(summary).toHaveTextContent('2 answers are missing. Everything typed is kept.');
      await waitFor(() => expect(summary).toHaveFocus());
      await userEvent.click(canvas.getByRole('link', { name: 'Say how it was for the participant.' }));
      await expect(canvas.getByRole('radio', { name: 'Difficult' })).toHaveFocus();
    });
    await step('nothing is lost and nothing was recorded', async () => {
      await expect(text).toHaveValue('Jaw is tight');
      await expect(canvas.getByRole('radio', { name: 'Muscles and jaw' })).toBeChecked();
      await expect(args.onIntent).not.toHaveBeenCalled();
    });
    await step('going over to no event and back keeps everything', async () => {
      await userEvent.click(canvas.getByRole('radio', { name: 'Asked, no event reported' }));
      await userEvent.click(canvas.getByRole('radio', { name: 'Something happened' }));
      await expect(canvas.getByRole('radio', { name: 'Muscles and jaw' })).toBeChecked();
      await expect(text).toHaveValue('Jaw is tight');
    });
  },
};

/** Before a serious event is recorded the form says what that sets going, and whose rule it is. */
export const SeriousChosen: Story = {
  args: {
    start: {
      asked: 'event',
      text: 'Chest pain, brought to the ward at 11:20.',
      tone: 'difficult',
      kind: 'cardiovascular',
      seriousness: 'serious',
    },
    onIntent: fn(),
  },
  play: async ({ canvas, args }) => {
    await expect(canvas.getByRole('status')).toHaveTextContent('Recording it opens a clock.');
    await expect(canvas.getByRole('status')).toHaveTextContent('Unverified');
    await userEvent.click(canvas.getByRole('button', { name: 'Record event' }));
    await expect(args.onIntent).toHaveBeenCalledTimes(1);
  },
};

export const NotSaved: Story = {
  args: { start: { asked: 'event', text: 'Sweating, asks for a towel.' }, saveState: 'failed' },
};

export const ReadOnly: Story = {
  args: {
    recorded: {
      type: 'record-adverse-event',
      kind: 'musculoskeletal',
      seriousness: 'not-serious',
      tone: 'difficult',
      text: 'Jaw is tight since the first hour. Chews on a cloth.',
      at: clock('10:36'),
      by: 'T-A',
    },
  },
  play: async ({ canvas }) => {
    await expect(canvas.queryByRole('radio')).toBeNull();
  },
};

const open = { id: 'ae-3', what: 'Chest pain, brought to the ward at 11:20.', openedAt: clock('11:24') };

/** The clock of a serious event: to stop dosing is one press, to go on takes the monitor's words. */
export const SeriousClockOpen: Story = {
  render: (args) => (
    <SeriousClock
      event={{ ...open, reportDue: { at: clock('17:24'), overdue: false, basis: policy } }}
      now={clock('12:10')}
      person="P-0142"
      onIntent={args.onIntent as never}
    />
  ),
  args: { onIntent: fn() },
  play: async ({ canvas, args, step }) => {
    await expect(canvas.getByRole('timer')).toHaveTextContent('46');
    await step('going on asks for the words of the monitor', async () => {
      await userEvent.click(canvas.getByRole('button', { name: 'Record: may continue' }));
      await expect(args.onIntent).not.toHaveBeenCalled();
      await userEvent.click(canvas.getByRole('button', { name: 'Not decided yet' }));
    });
    await step('stopping is one press', async () => {
      await userEvent.click(canvas.getByRole('button', { name: 'Record: no further dose' }));
      await expect(args.onIntent).toHaveBeenCalledTimes(1);
      await expect(args.onIntent).toHaveBeenCalledWith({
        type: 'record-monitor-decision',
        adverseEvent: 'ae-3',
        decision: 'no-further-dose',
      });
      await expect(canvas.queryByRole('dialog')).toBeNull();
    });
  },
};

/** Nobody set when the report is due: the clock says so and names no time. */
export const SeriousClockWithoutLimit: Story = {
  render: () => (
    <SeriousClock
      event={{ ...open, reportDue: 'not-stated' }}
      now={clock('12:10')}
      person="P-0142"
      onIntent={() => {}}
    />
  ),
};

export const SeriousClockOverdue: Story = {
  render: () => (
    <SeriousClock
      event={{ ...open, reportDue: { at: clock('15:24'), overdue: true, basis: policy } }}
      now={clock('16:00')}
      person="P-0142"
      onIntent={() => {}}
    />
  ),
};
