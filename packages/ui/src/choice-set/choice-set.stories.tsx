import type { Meta, StoryObj } from '@storybook/react-vite';
import { useState } from 'react';
import { expect, fn, userEvent } from 'storybook/test';
import { ChoiceSet, type ManyChoicesProps, type OneChoiceProps } from './choice-set.tsx';

const yesNo = [
  { value: 'yes', label: 'Yes' },
  { value: 'no', label: 'No' },
];
const medicines = [
  { value: 'sertraline', label: 'sertraline' },
  { value: 'lithium', label: 'lithium' },
  { value: 'phenelzine', label: 'phenelzine', hint: 'a monoamine oxidase inhibitor' },
];

function HeldOne(props: OneChoiceProps) {
  const [chosen, setChosen] = useState(props.value);
  return (
    <ChoiceSet
      {...props}
      value={chosen}
      onChange={(value: string) => {
        setChosen(value);
        props.onChange(value);
      }}
    />
  );
}

function HeldMany(props: ManyChoicesProps) {
  const [chosen, setChosen] = useState(props.value);
  return (
    <ChoiceSet
      {...props}
      value={chosen}
      onChange={(value: readonly string[]) => {
        setChosen(value);
        props.onChange(value);
      }}
    />
  );
}

const meta = {
  title: 'Screening/ChoiceSet',
  component: ChoiceSet,
  args: {
    kind: 'one',
    legend: 'Has an ECG been recorded?',
    options: yesNo,
    value: 'yes',
    allowUnknown: true,
    onChange: fn(),
  },
  render: (args) => <HeldOne {...args} />,
} satisfies Meta<OneChoiceProps>;

export default meta;
type Story = StoryObj<OneChoiceProps>;

export const Normal: Story = {};

/** Nothing is chosen beforehand: no answer is not a no. */
export const Empty: Story = {
  args: { kind: 'one', value: undefined, onChange: fn() },
  play: async ({ canvas }) => {
    for (const radio of canvas.getAllByRole('radio')) await expect(radio).not.toBeChecked();
  },
};

/** Not knowing is an answer of its own. */
export const NotKnown: Story = {
  args: { kind: 'one', value: undefined, onChange: fn() },
  play: async ({ args, canvas }) => {
    await userEvent.click(canvas.getByRole('radio', { name: 'Not known yet' }));
    await expect(args.onChange).toHaveBeenCalledWith('unknown');
  },
};

/** One stop for Tab; the arrows move inside. */
export const Keyboard: Story = {
  play: async ({ args, canvas }) => {
    await userEvent.tab();
    await expect(canvas.getByRole('radio', { name: 'Yes' })).toHaveFocus();
    await userEvent.keyboard('{ArrowDown}');
    await expect(args.onChange).toHaveBeenLastCalledWith('no');
    await userEvent.tab();
    await expect(canvas.getByRole('radio', { name: 'No' })).not.toHaveFocus();
  },
};

export const Many: StoryObj<ManyChoicesProps> = {
  render: (args) => <HeldMany {...args} />,
  args: {
    kind: 'many',
    legend: 'Which of these medicines are taken now?',
    options: medicines,
    value: ['sertraline'],
    allowNone: true,
    onChange: fn(),
  },
};

/** None of these stands alone: choosing it unticks the rest. */
export const NoneOfThese: StoryObj<ManyChoicesProps> = {
  render: (args) => <HeldMany {...args} />,
  args: {
    kind: 'many',
    legend: 'Which of these medicines are taken now?',
    options: medicines,
    value: ['sertraline'],
    allowNone: true,
    onChange: fn(),
  },
  play: async ({ args, canvas }) => {
    await userEvent.click(canvas.getByRole('checkbox', { name: 'None of these' }));
    await expect(args.onChange).toHaveBeenCalledWith(['none']);
    await expect(canvas.getByRole('checkbox', { name: 'sertraline' })).not.toBeChecked();
  },
};

export const WithWhy: Story = { args: { why: 'MDMA raises pulse and blood pressure.', saveState: 'saved' } };

export const WithError: Story = {
  args: { kind: 'one', value: undefined, error: 'Choose an answer. Not known yet is an answer.', onChange: fn() },
  play: async ({ canvas }) => {
    await expect(canvas.getByRole('group')).toHaveAccessibleDescription(/Choose an answer/);
  },
};

export const ReadOnly: Story = { args: { readOnly: true } };
export const ReadOnlyUnanswered: Story = {
  args: { kind: 'one', value: undefined, readOnly: true, onChange: fn() },
  play: async ({ canvas }) => {
    await expect(canvas.getByText('Not recorded')).toBeVisible();
  },
};

export const LongText: Story = {
  args: {
    legend:
      'In the last twelve months, has anyone who treats you said that a condition of your heart or blood vessels could become worse when pulse or blood pressure rise for some hours?',
    why: 'MDMA raises pulse and blood pressure for some hours. A clinician decides with you what that means for you.',
  },
};

export const Unsaved: Story = { args: { saveState: 'unsaved' } };
