import type { Meta, StoryObj } from '@storybook/react-vite';
import { useState } from 'react';
import { expect, fn, userEvent } from 'storybook/test';
import { policyBasis } from '../story-data/bases.fixtures.ts';
import { ClinicalNumberField, type ClinicalNumberFieldProps } from './clinical-number-field.tsx';
import type { FieldVerdict } from './field-verdict.ts';

/** Stands in for `parseReading` of `@mdma-at/vitals`: a list of texts and what the domain would say of them. */
const verdicts: Readonly<Record<string, FieldVerdict>> = {
  '': { kind: 'empty' },
  '1620': { kind: 'refused', message: '1620 mmHg was entered. Systolic pressure lies between 50 and 300 mmHg.' },
  '1,234': { kind: 'refused', message: '1,234 was entered. It could mean 1234 or 1.234. Write it without the comma.' },
  '98.6': {
    kind: 'ask',
    question: '98.6 °C: is this °F, 37.0 °C?',
    answers: [
      { id: 'as-suggested', label: 'Yes, it is 98.6 °F' },
      { id: 'as-typed', label: 'No, change it' },
    ],
  },
};
const judge = (text: string): FieldVerdict => verdicts[text] ?? { kind: 'ok' };

function Held(props: ClinicalNumberFieldProps) {
  const [text, setText] = useState(props.value);
  return (
    <ClinicalNumberField
      {...props}
      value={text}
      onChange={(next) => {
        setText(next);
        props.onChange(next);
      }}
    />
  );
}

const meta = {
  title: 'Vitals/ClinicalNumberField',
  component: ClinicalNumberField,
  args: { label: 'Systolic', unit: 'mm[Hg]', value: '', onChange: fn(), onCommit: fn(), onAnswer: fn(), judge },
  render: (args) => <Held {...args} />,
} satisfies Meta<typeof ClinicalNumberField>;

export default meta;
type Story = StoryObj<typeof meta>;

export const Normal: Story = { args: { value: '124', saveState: 'saved' } };

export const Empty: Story = {
  play: async ({ canvas }) => {
    await expect(canvas.getByRole('textbox', { name: 'Systolic mmHg' })).toHaveAttribute('inputmode', 'decimal');
  },
};

export const WithRange: Story = {
  args: { value: '162', plausible: { value: { min: '70', max: '250' }, basis: policyBasis } },
};

/** 1620 for 162: the field keeps what was typed and says why it cannot stand. */
export const Refused: Story = {
  play: async ({ args, canvas }) => {
    const field = canvas.getByRole('textbox');
    await userEvent.type(field, '1620');
    await userEvent.tab();
    await expect(field).toHaveValue('1620');
    await expect(field).toBeInvalid();
    await expect(field).toHaveAccessibleDescription(/between 50 and 300 mmHg/);
    await expect(args.onCommit).toHaveBeenCalledWith('1620', verdicts['1620']);
  },
};

/** The refusal goes as soon as the text changes, and only the domain brings it back. */
export const RefusedThenMended: Story = {
  play: async ({ canvas }) => {
    const field = canvas.getByRole('textbox');
    await userEvent.type(field, '1620');
    await userEvent.tab();
    await expect(field).toBeInvalid();
    await userEvent.type(field, '{Backspace}');
    await expect(field).toHaveValue('162');
    await expect(field).toBeValid();
  },
};

/** Degrees Fahrenheit in a Celsius field: the value stays and a person answers. */
export const Asked: Story = {
  args: { label: 'Temperature', unit: 'Cel' },
  play: async ({ args, canvas }) => {
    const field = canvas.getByRole('textbox', { name: 'Temperature °C' });
    await userEvent.type(field, '98.6');
    await userEvent.tab();
    await expect(field).toHaveValue('98.6');
    await expect(canvas.getByRole('group', { name: '98.6 °C: is this °F, 37.0 °C?' })).toBeVisible();
    await expect(canvas.getAllByRole('button')).toHaveLength(2);
    await userEvent.click(canvas.getByRole('button', { name: 'Yes, it is 98.6 °F' }));
    await expect(args.onAnswer).toHaveBeenCalledWith({ id: 'as-suggested', label: 'Yes, it is 98.6 °F' }, '98.6');
    await expect(field).toHaveValue('98.6');
  },
};

export const AskedOpen: Story = { args: { label: 'Temperature', unit: 'Cel', value: '98.6', judgeAtStart: true } };

/** The wheel over a focused field changes nothing, and neither do the arrow keys. */
export const WheelIgnored: Story = {
  args: { value: '124' },
  play: async ({ args, canvas }) => {
    const field = canvas.getByRole('textbox');
    await userEvent.click(field);
    field.dispatchEvent(new WheelEvent('wheel', { deltaY: -100, bubbles: true, cancelable: true }));
    await userEvent.keyboard('{ArrowUp}{ArrowDown}{PageUp}');
    await expect(field).toHaveValue('124');
    await expect(args.onChange).not.toHaveBeenCalled();
  },
};

/** Both decimal marks stay as they were typed; which number that is, the domain decides. */
export const DecimalComma: Story = {
  args: { label: 'Temperature', unit: 'Cel' },
  play: async ({ canvas }) => {
    const field = canvas.getByRole('textbox');
    await userEvent.type(field, '37,4{Enter}');
    await expect(field).toHaveValue('37,4');
    await expect(field).toBeValid();
  },
};

/** A comma that could mean two numbers is refused rather than guessed. */
export const Ambiguous: Story = { args: { value: '1,234', judgeAtStart: true } };

export const ReadOnly: Story = { args: { value: '124', readOnly: true } };

export const Unsaved: Story = { args: { value: '162', saveState: 'unsaved' } };
export const SaveFailed: Story = { args: { value: '162', saveState: 'failed' } };
