import type { Meta, StoryObj } from '@storybook/react-vite';
import { useState } from 'react';
import { expect, fn, userEvent, waitFor, within } from 'storybook/test';
import { registry } from '../story-data/registry.fixtures.ts';
import { sampleScale, scoreEntry } from './sample-scale.fixtures.ts';
import { ScaleForm, type ScaleFormProps } from './scale-form.tsx';
import type { ScaleResponse } from './scale-types.ts';

const all: ScaleResponse = Object.fromEntries(sampleScale.items.map(({ id }, index) => [id, index % 5]));
const some: ScaleResponse = Object.fromEntries(Object.entries(all).slice(0, 12));

function Answered(props: ScaleFormProps) {
  const [response, setResponse] = useState(props.response);
  return (
    <ScaleForm
      {...props}
      response={response}
      onAnswer={(item, value) => {
        setResponse((before) => ({ ...before, [item]: value }));
        props.onAnswer(item, value);
      }}
    />
  );
}

const meta = {
  title: 'Scales/ScaleForm',
  component: ScaleForm,
  args: {
    scale: sampleScale,
    response: all,
    mode: 'self',
    onAnswer: fn(),
    onFinish: fn(),
    saveState: 'saved',
    sourceOf: registry,
  },
  render: (args) => <Answered {...args} />,
} satisfies Meta<typeof ScaleForm>;

export default meta;
type Story = StoryObj<typeof meta>;

/** Twenty groups of five, each with its own name and one stop of the Tab key; never a matrix. */
export const Normal: Story = {
  play: async ({ canvas }) => {
    await expect(canvas.getAllByRole('group')).toHaveLength(20);
    await expect(canvas.queryByRole('table')).toBeNull();
    await expect(canvas.queryByRole('grid')).toBeNull();
    const first = within(canvas.getAllByRole('group')[0]!);
    await expect(first.getAllByRole('radio')).toHaveLength(5);
    await expect(canvas.getByText(/Licence: Made up for this page/)).toBeVisible();
    first.getByRole('radio', { name: 'Not at all' }).focus();
    await userEvent.tab();
    await expect(within(canvas.getAllByRole('group')[1]!).getByRole('radio', { name: 'A little bit' })).toHaveFocus();
  },
};

export const Empty: Story = { args: { response: {} } };

/** Zero is an answer; an item without one is missing, named, and reached by its link. */
export const Missing: Story = {
  args: { response: { ...all, '7': undefined, '13': undefined } },
  play: async ({ args, canvas }) => {
    await expect(canvas.getByText('18 of 20 answered')).toBeVisible();
    await userEvent.click(canvas.getByRole('button', { name: 'Finish this form' }));
    await expect(args.onFinish).not.toHaveBeenCalled();
    await waitFor(() => expect(canvas.getByRole('heading', { name: '2 items have no answer' })).toHaveFocus());
    await userEvent.click(canvas.getByRole('button', { name: 'Item 13' }));
    const item = within(canvas.getAllByRole('group')[12]!);
    await waitFor(() => expect(item.getByRole('radio', { name: 'Not at all' })).toHaveFocus());
    await userEvent.click(canvas.getByRole('button', { name: 'Finish with open items' }));
    await expect(args.onFinish).toHaveBeenCalledOnce();
  },
};

/** One item to a page, resumed at the first open one; going back keeps every answer. */
export const OneToAPage: Story = {
  args: { response: some, paging: 'one' },
  play: async ({ args, canvas }) => {
    await expect(canvas.getAllByRole('group')).toHaveLength(1);
    await expect(canvas.getByText('Item 13 of 20')).toBeInTheDocument();
    await userEvent.click(canvas.getByRole('radio', { name: 'Moderately' }));
    await expect(args.onAnswer).toHaveBeenCalledWith('13', 2);
    await userEvent.click(canvas.getByRole('button', { name: 'Next item' }));
    await userEvent.click(canvas.getByRole('button', { name: 'Previous item' }));
    await expect(canvas.getByRole('radio', { name: 'Moderately' })).toBeChecked();
  },
};

/** Without the right to the wording there are codes and scores, and the form says so. */
export const ScoresOnly: Story = {
  render: ({ onAnswer }) => (
    <Answered
      scale={scoreEntry}
      response={{ B1: 2, B2: 3 }}
      mode="rater"
      rater={{ name: 'rater R', blind: 'yes' }}
      onAnswer={onAnswer}
      sourceOf={registry}
    />
  ),
  play: async ({ canvas }) => {
    await expect(canvas.getByText(/Scores only/)).toBeVisible();
    await expect(canvas.getByRole('group', { name: 'B1' })).toBeVisible();
    await expect(canvas.getByText('blind to session and dose')).toBeVisible();
  },
};

export const RaterNotBlind: Story = {
  render: ({ onAnswer }) => (
    <Answered
      scale={scoreEntry}
      response={{}}
      mode="rater"
      rater={{ name: 'therapist A', blind: 'no' }}
      onAnswer={onAnswer}
    />
  ),
};

export const ReadOnly: Story = { args: { readOnly: true, response: some } };

export const SaveFailed: Story = { args: { saveState: 'failed', response: some } };

export const Narrow: Story = {
  args: { response: some },
  decorators: [
    (Story) => (
      <div style={{ inlineSize: 'min(20rem, 100%)' }}>
        <Story />
      </div>
    ),
  ],
};
