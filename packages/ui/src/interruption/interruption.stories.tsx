import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, fn, userEvent, waitFor } from 'storybook/test';
import { Interruption } from './interruption.tsx';

const meta = {
  title: 'Primitives/Interruption',
  component: Interruption,
  args: {
    kind: 'likely-mistake',
    heading: 'Is 43.4 °C right?',
    facts: [
      { label: 'Entered', value: 'Temperature 43.4 °C' },
      { label: 'Reading before', value: '37.1 °C, 10:00' },
    ],
    proceed: 'Keep 43.4 °C',
    alternative: 'Change it',
    onIntent: fn(),
  },
} satisfies Meta<typeof Interruption>;

export default meta;
type Story = StoryObj<typeof meta>;

/** The focus goes to the question, Escape takes the safe way, and both showing and answering are recorded. */
export const LikelyMistake: Story = {
  args: { onIntent: fn() },
  play: async ({ canvas, args }) => {
    await waitFor(() => expect(canvas.getByRole('heading', { name: 'Is 43.4 °C right?' })).toHaveFocus());
    await expect(args.onIntent).toHaveBeenCalledTimes(1);
    await expect(args.onIntent).toHaveBeenCalledWith({ type: 'shown' });
    await userEvent.keyboard('{Escape}');
    await expect(args.onIntent).toHaveBeenLastCalledWith({ type: 'answered', answer: 'alternative' });
  },
};

/** The first answer by keyboard is the safe one. */
export const CannotUndo: Story = {
  args: {
    kind: 'cannot-undo',
    heading: 'Close the record of this day?',
    facts: [
      { label: 'Participant', value: 'P-0142' },
      { label: 'Entries', value: '61, append only' },
    ],
    proceed: 'Close the record',
    alternative: 'Leave it open',
    onIntent: fn(),
  },
  play: async ({ canvas }) => {
    await waitFor(() => expect(canvas.getByRole('heading')).toHaveFocus());
    await userEvent.tab();
    await expect(canvas.getByRole('button', { name: 'Leave it open' })).toHaveFocus();
  },
};

/** Where the risk is unusual, going on takes a reason; what was written is kept. */
export const UnusualRisk: Story = {
  args: {
    kind: 'unusual-risk',
    heading: 'Authorise 80 mg midomafetamine hydrochloride for P-0142 although breakfast was at 08:10?',
    facts: [{ label: 'Fasting', value: 'last meal 08:10' }],
    proceed: 'Authorise 80 mg',
    alternative: 'Wait',
    reasonLabel: 'Reason to authorise now',
    onIntent: fn(),
  },
  play: async ({ canvas, args, step }) => {
    await step('without a reason nothing happens', async () => {
      await userEvent.click(canvas.getByRole('button', { name: 'Authorise 80 mg' }));
      await expect(canvas.getByRole('alert')).toHaveTextContent('Write a reason first.');
      await expect(args.onIntent).toHaveBeenCalledTimes(1);
    });
    await step('with one it goes on', async () => {
      await userEvent.type(canvas.getByLabelText('Reason to authorise now'), 'Half a banana only');
      await userEvent.click(canvas.getByRole('button', { name: 'Authorise 80 mg' }));
      await expect(args.onIntent).toHaveBeenLastCalledWith({
        type: 'answered',
        answer: 'proceed',
        reason: 'Half a banana only',
      });
    });
  },
};

export const LongText: Story = {
  args: {
    heading:
      'Is a systolic pressure of 92 mmHg right, when the reading five minutes ago on the same arm and with the same cuff was 162 mmHg?',
    proceed: 'Keep 92 mmHg as it was read from the display',
    alternative: 'Change it or measure again on the other arm',
  },
};
