import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, fn, userEvent } from 'storybook/test';
import { clock } from '../dosing-day-console/dosing-day.fixtures.ts';
import { SudsDial } from './suds-dial.tsx';

const meta = {
  title: 'Vitals/SudsDial',
  component: SudsDial,
  args: {
    last: { score: 6, at: clock('10:20'), words: '\u201cTight in the chest, it comes and goes.\u201d' },
    comforts: { water: clock('10:20'), music: clock('10:05') },
    onIntent: fn(),
  },
  decorators: [
    (Story) => (
      <div style={{ maxInlineSize: '34rem' }}>
        <Story />
      </div>
    ),
  ],
} satisfies Meta<typeof SudsDial>;

export default meta;
type Story = StoryObj<typeof meta>;

/** The words come first, then the number; both are recorded with one press. */
export const Normal: Story = {
  args: { onIntent: fn() },
  play: async ({ canvas, args }) => {
    await userEvent.type(canvas.getByLabelText('In the participant\u2019s own words'), 'Calmer now');
    await userEvent.click(canvas.getByRole('radio', { name: '4' }));
    await expect(args.onIntent).not.toHaveBeenCalled();
    await userEvent.click(canvas.getByRole('button', { name: 'Record distress 4 of 10' }));
    await expect(args.onIntent).toHaveBeenNthCalledWith(1, { type: 'record-note', text: 'Calmer now' });
    await expect(args.onIntent).toHaveBeenNthCalledWith(2, { type: 'record-distress', score: 4 });
  },
};

/** One tab stop for the eleven numbers, arrows between them; passing over a number records nothing. */
export const Keyboard: Story = {
  args: { onIntent: fn() },
  play: async ({ canvas, args }) => {
    canvas.getByLabelText('In the participant\u2019s own words').focus();
    await userEvent.tab();
    await userEvent.keyboard(' {ArrowRight}{ArrowRight}{ArrowRight}');
    await expect(canvas.getByRole('radio', { name: '3' })).toBeChecked();
    await expect(args.onIntent).not.toHaveBeenCalled();
    await userEvent.tab();
    await expect(canvas.getByRole('button', { name: 'Record distress 3 of 10' })).toHaveFocus();
  },
};

/** Nothing is chosen at first, so 0 is never recorded by accident; what was written stays. */
export const NoNumberChosen: Story = {
  args: { onIntent: fn() },
  play: async ({ canvas, args }) => {
    const said = canvas.getByLabelText('In the participant\u2019s own words');
    await userEvent.type(said, 'Cold');
    await userEvent.click(canvas.getByRole('button', { name: 'Record distress' }));
    await expect(canvas.getByRole('alert')).toHaveTextContent('Choose a number from 0 to 10 first.');
    await expect(said).toHaveValue('Cold');
    await expect(args.onIntent).not.toHaveBeenCalled();
  },
};

/** A comfort is an entry of its own, with one press. */
export const ComfortGiven: Story = {
  args: { onIntent: fn() },
  play: async ({ canvas, args }) => {
    await userEvent.click(canvas.getByRole('button', { name: 'Eyeshade' }));
    await expect(args.onIntent).toHaveBeenCalledWith({ type: 'record-comfort', comfort: 'eye-mask' });
  },
};

export const Empty: Story = { args: { last: undefined, comforts: {} } };

export const ReadOnly: Story = {
  args: { readOnly: true },
  play: async ({ canvas }) => {
    await expect(canvas.queryByRole('radio')).toBeNull();
    await expect(canvas.queryByRole('button')).toBeNull();
  },
};

export const LongText: Story = {
  args: {
    last: {
      score: 7,
      at: clock('10:20'),
      words:
        '\u201cIt is the same room as back then, only the light is different, and somebody keeps knocking. I know that nobody is there. I would like the music lower and somebody to stay where I can see them.\u201d',
    },
    offered: ['water', 'food', 'temperature', 'music', 'eye-mask', 'blanket', 'toilet', 'other'],
  },
};

export const NotSaved: Story = { args: { saveState: 'failed' } };
