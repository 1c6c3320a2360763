import type { Due } from '@mdma-at/vitals';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { type ReactNode, useState } from 'react';
import { expect, fn, userEvent, waitFor, within } from 'storybook/test';
import { Button } from '../button/button.tsx';
import { clock, policy } from '../dosing-day-console/dosing-day.fixtures.ts';
import { DuePrompt, type DuePromptProps } from './due-prompt.tsx';

const upcoming: Due = {
  status: 'upcoming',
  dueAt: clock('10:50'),
  overdueAfter: clock('10:55'),
  reason: 'schedule',
  basis: policy,
};
const due: Due = { ...upcoming, status: 'due', reason: 'repeat' };
const overdue: Due = { ...upcoming, status: 'overdue', reason: 'repeat' };

const meta = {
  title: 'Vitals/DuePrompt',
  component: DuePrompt,
  args: { due: upcoming, what: 'Blood pressure and pulse', now: clock('10:47'), onIntent: fn() },
  decorators: [
    (Story) => (
      <div style={{ maxInlineSize: '26rem' }}>
        <Story />
      </div>
    ),
  ],
} satisfies Meta<typeof DuePrompt>;

export default meta;
type Story = StoryObj<typeof meta>;

export const Upcoming: Story = {
  play: async ({ canvas }) => {
    await expect(canvas.getByText('due 10:50, in 3min')).toBeVisible();
  },
};

export const DueNow: Story = { args: { due, now: clock('10:51') } };

/** Late is said with its length, in the same calm words. */
export const Overdue: Story = {
  args: { due: overdue, now: clock('10:58') },
  play: async ({ canvas, args }) => {
    await expect(canvas.getByText('Overdue 8min, due 10:50')).toBeVisible();
    await userEvent.click(canvas.getByRole('button', { name: 'Record blood pressure and pulse' }));
    await expect(args.onIntent).toHaveBeenCalledWith({ type: 'take-reading', dueAt: clock('10:50') });
  },
};

/** A skip asks why. Without a reason nothing is recorded; another reason needs words; what was typed stays. */
export const SkipAsksAReason: Story = {
  args: { due, now: clock('10:51'), onIntent: fn() },
  play: async ({ canvas, args, step }) => {
    await userEvent.click(canvas.getByRole('button', { name: 'Skip this reading' }));
    await waitFor(() => expect(canvas.getByRole('radio', { name: 'participant declined' })).toHaveFocus());
    await step('without a reason nothing is recorded', async () => {
      await userEvent.click(canvas.getByRole('button', { name: 'Record as skipped' }));
      await expect(canvas.getByRole('alert')).toHaveTextContent('Choose a reason first.');
      await expect(args.onIntent).not.toHaveBeenCalled();
    });
    await step('another reason needs words', async () => {
      await userEvent.click(canvas.getByRole('radio', { name: 'another reason' }));
      await userEvent.click(canvas.getByRole('button', { name: 'Record as skipped' }));
      await expect(canvas.getByRole('alert')).toHaveTextContent('Write the reason in words.');
      await expect(args.onIntent).not.toHaveBeenCalled();
    });
    await step('with both it is recorded once', async () => {
      await userEvent.type(canvas.getByLabelText('In words'), 'Asleep');
      await userEvent.click(canvas.getByRole('button', { name: 'Record as skipped' }));
      await expect(args.onIntent).toHaveBeenCalledTimes(1);
      await expect(args.onIntent).toHaveBeenCalledWith({
        type: 'skip-reading',
        dueAt: clock('10:50'),
        reason: 'other',
        text: 'Asleep',
      });
    });
  },
};

/** The question why, as it stands open. */
export const SkipOpen: Story = {
  args: { due, now: clock('10:51') },
  play: async ({ canvas }) => {
    await userEvent.click(canvas.getByRole('button', { name: 'Skip this reading' }));
    await expect(canvas.getByRole('group', { name: 'Why is this reading skipped?' })).toBeVisible();
  },
};

/** By keyboard: Escape leaves the skip and the focus returns to where it was opened. */
export const SkipLeftByKeyboard: Story = {
  args: { due, now: clock('10:51'), onIntent: fn() },
  play: async ({ canvas, args }) => {
    canvas.getByRole('button', { name: 'Skip this reading' }).focus();
    await userEvent.keyboard('{Enter}');
    await waitFor(() => expect(canvas.getByRole('radio', { name: 'participant declined' })).toHaveFocus());
    await userEvent.keyboard('{ArrowDown}');
    await expect(canvas.getByRole('radio', { name: 'it would disturb the participant' })).toBeChecked();
    await userEvent.keyboard('{Escape}');
    await expect(canvas.queryByRole('radio')).toBeNull();
    await waitFor(() => expect(canvas.getByRole('button', { name: 'Skip this reading' })).toHaveFocus());
    await expect(args.onIntent).not.toHaveBeenCalled();
  },
};

/** The one before was skipped with a reason; it stays a gap, and the domain has given the next moment. */
export const SkippedWithReason: Story = {
  args: {
    due: { ...upcoming, dueAt: clock('11:00') },
    now: clock('10:52'),
    skipped: { dueAt: clock('10:50'), at: clock('10:51'), by: 'T-B', reason: 'would-disturb' },
  },
  play: async ({ canvas }) => {
    await expect(
      canvas.getByText('10:50 reading skipped by T-B: it would disturb the participant. It stays a gap.'),
    ).toBeVisible();
  },
};

export const BeforeTheDose: Story = {
  args: { due: { status: 'before-dose', readingsNeeded: 2, reason: 'before-dose', basis: policy } },
};

export const NothingPlanned: Story = { args: { due: { status: 'none', basis: policy } } };

function Ticking({ what, onIntent }: Pick<DuePromptProps, 'what' | 'onIntent'>): ReactNode {
  const [late, setLate] = useState(false);
  return (
    <>
      <DuePrompt due={late ? due : upcoming} what={what} now={clock('10:50')} onIntent={onIntent} />
      <Button onPress={() => setLate(true)}>Let time pass</Button>
    </>
  );
}

/** Falling due is said politely; the focus stays where it is. */
export const Spoken: Story = {
  render: (args) => <Ticking what={args.what} onIntent={args.onIntent} />,
  play: async ({ canvasElement }) => {
    const button = within(canvasElement).getByRole('button', { name: 'Let time pass' });
    await userEvent.click(button);
    const region = canvasElement.ownerDocument.querySelector('[aria-live="polite"]');
    await waitFor(() => expect(region).toHaveTextContent('Blood pressure and pulse due 10:50.'));
    await expect(button).toHaveFocus();
  },
};
