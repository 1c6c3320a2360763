import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, fn, userEvent, within } from 'storybook/test';
import { Button } from './button.tsx';
import type { ConfirmSpec } from './confirm-spec.ts';

const giveConfirm: ConfirmSpec = {
  question: 'Give 40 mg midomafetamine hydrochloride to P-0142 now?',
  facts: [
    { label: 'Dose', value: '40 mg midomafetamine (MDMA) hydrochloride, by mouth' },
    { label: 'Participant', value: 'P-0142' },
    { label: 'Window', value: '10:30 to 11:00' },
  ],
  proceed: 'Give 40 mg',
  alternative: 'Do not give',
  reasonLabel: 'Reason for giving now',
};

const meta = {
  title: 'Primitives/Button',
  component: Button,
  args: { children: 'Record repeat reading', onPress: fn() },
} satisfies Meta<typeof Button>;

export default meta;
type Story = StoryObj<typeof meta>;

export const Plain: Story = { args: { tone: 'plain' } };
export const Primary: Story = { args: { tone: 'primary' } };

/** An act toward safety: one press and it is done. There is no question. */
export const Safety: Story = {
  args: { tone: 'safety', children: 'Emergency' },
  play: async ({ args, canvas }) => {
    await userEvent.click(canvas.getByRole('button', { name: 'Emergency' }));
    await expect(args.onPress).toHaveBeenCalledTimes(1);
    await expect(canvas.queryByRole('dialog')).toBeNull();
  },
};

/** An act toward risk: a question that names substance, amount and person, and a reason that becomes part of the record. */
export const Risk: Story = {
  args: { tone: 'risk', children: 'Give 40 mg', confirm: giveConfirm, onPress: fn() },
};

export const RiskNeedsReason: Story = {
  args: { tone: 'risk', children: 'Give 40 mg', confirm: giveConfirm, onPress: fn() },
  play: async ({ args, canvas, step }) => {
    const button = canvas.getByRole('button', { name: 'Give 40 mg' });
    await step('a press asks and does not act', async () => {
      await userEvent.click(button);
      await expect(canvas.getByRole('dialog', { name: giveConfirm.question })).toBeVisible();
      await expect(args.onPress).not.toHaveBeenCalled();
    });
    const dialog = within(canvas.getByRole('dialog'));
    await step('without a reason it stays open and nothing happens', async () => {
      await userEvent.click(dialog.getByRole('button', { name: 'Give 40 mg' }));
      await expect(dialog.getByText('Write a reason first. It becomes part of the record.')).toBeVisible();
      await expect(args.onPress).not.toHaveBeenCalled();
    });
    await step('blanks are no reason', async () => {
      await userEvent.type(dialog.getByLabelText('Reason for giving now'), '   ');
      await userEvent.click(dialog.getByRole('button', { name: 'Give 40 mg' }));
      await expect(args.onPress).not.toHaveBeenCalled();
    });
    await step('with a reason it acts once', async () => {
      await userEvent.type(dialog.getByLabelText('Reason for giving now'), 'As planned, participant asks for it');
      await userEvent.click(dialog.getByRole('button', { name: 'Give 40 mg' }));
      await expect(args.onPress).toHaveBeenCalledTimes(1);
      await expect(args.onPress).toHaveBeenCalledWith({ reason: 'As planned, participant asks for it' });
    });
    await step('the focus returns to the button', async () => {
      await expect(button).toHaveFocus();
    });
  },
};

export const RiskEscaped: Story = {
  args: { tone: 'risk', children: 'Give 40 mg', confirm: giveConfirm, onPress: fn() },
  play: async ({ args, canvas }) => {
    const button = canvas.getByRole('button', { name: 'Give 40 mg' });
    await userEvent.click(button);
    await expect(canvas.getByRole('heading', { name: giveConfirm.question })).toHaveFocus();
    await userEvent.click(canvas.getByRole('button', { name: 'Do not give' }));
    await expect(canvas.queryByRole('dialog')).toBeNull();
    await expect(args.onPress).not.toHaveBeenCalled();
    await expect(button).toHaveFocus();
  },
};

export const Pending: Story = {
  args: { tone: 'primary', pending: true },
  play: async ({ args, canvas }) => {
    await userEvent.click(canvas.getByRole('button'));
    await expect(args.onPress).not.toHaveBeenCalled();
  },
};

/** A button that cannot be pressed says why and keeps its place in the order of focus. */
export const DisabledWithReason: Story = {
  args: {
    tone: 'primary',
    children: 'Authorise 40 mg',
    disabledBecause: 'Held. 2 conditions are open: pressure below limit, participant asked.',
  },
  play: async ({ args, canvas }) => {
    const button = canvas.getByRole('button', { name: 'Authorise 40 mg' });
    await userEvent.tab();
    await expect(button).toHaveFocus();
    await expect(button).toHaveAccessibleDescription(/2 conditions are open/);
    await userEvent.click(button);
    await expect(args.onPress).not.toHaveBeenCalled();
  },
};

export const LongText: Story = {
  args: { children: 'Record that the participant asked to go on without the supplemental dose today' },
  decorators: [
    (Story) => (
      <div style={{ inlineSize: '15rem' }}>
        <Story />
      </div>
    ),
  ],
};

export const EveryTone: Story = {
  render: () => (
    <div style={{ display: 'flex', flexWrap: 'wrap', gap: '1rem', alignItems: 'center' }}>
      <Button tone="primary">Record repeat reading</Button>
      <Button>Acknowledge</Button>
      <Button tone="risk" confirm={giveConfirm} onPress={() => {}}>
        Give 40 mg
      </Button>
      <Button tone="safety">Emergency</Button>
    </div>
  ),
};
