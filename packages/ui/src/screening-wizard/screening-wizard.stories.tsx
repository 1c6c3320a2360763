import type { Meta, StoryObj } from '@storybook/react-vite';
import { useState } from 'react';
import { expect, fn, userEvent, waitFor, within } from 'storybook/test';
import { registry } from '../story-data/registry.fixtures.ts';
import { afterDose } from '../story-data/moments.fixtures.ts';
import { allAnswered, definition, judge } from './screening.fixtures.ts';
import type { FormAnswers } from './screening-types.ts';
import { ScreeningWizard, type ScreeningWizardProps } from './screening-wizard.tsx';

/** Keeps the answers as a record would. */
function Recorded(props: ScreeningWizardProps) {
  const [answers, setAnswers] = useState<FormAnswers>(props.answers);
  return (
    <ScreeningWizard
      {...props}
      answers={answers}
      onAnswer={(path, answer) => {
        setAnswers((before) => ({ ...before, [path]: answer }));
        props.onAnswer(path, answer);
      }}
    />
  );
}

const meta = {
  title: 'Screening/ScreeningWizard',
  component: ScreeningWizard,
  args: {
    definition,
    answers: { ...allAnswered, 'cardiovascular.arrhythmia': undefined },
    judge,
    onAnswer: fn(),
    onExit: fn(),
    onFinish: fn(),
    saveState: 'saved',
    savedAt: afterDose(302),
    criteriaName: 'Phase 3 pattern',
    sourceOf: registry,
  },
  render: (args) => <Recorded {...args} />,
} satisfies Meta<typeof ScreeningWizard>;

export default meta;
type Story = StoryObj<typeof meta>;

/** Drawn where the report has room beside the questions; in a small room it folds into a bar. */
const beside = { globals: { viewport: { value: 'desk', isRotated: false }, textScale: '100' } };

/** A screening goes on where the first answer is open. */
export const Resumed: Story = {
  play: async ({ canvas }) => {
    await expect(canvas.getByRole('heading', { name: 'Heart' })).toBeVisible();
    await expect(canvas.getByText('Saved 14:02')).toBeVisible();
    await expect(canvas.getByText('Topic 2 of 3')).toBeVisible();
    await expect(canvas.getByText('2 of 3 topics answered')).toBeVisible();
  },
};

export const Empty: Story = {
  ...beside,
  args: { answers: {} },
  play: async ({ canvas }) => {
    await expect(canvas.getByRole('heading', { name: 'Undetermined' })).toBeInTheDocument();
    await expect(canvas.queryByText('Eligible')).toBeNull();
  },
};

/** Not known yet is counted as unknown, never as a no and never as met; no becomes a pass only when it is said. */
export const UnknownIsNotNo: Story = {
  ...beside,
  args: { answers: allAnswered, topicId: 'mind' },
  play: async ({ args, canvas }) => {
    const question = within(canvas.getByRole('group', { name: 'Bipolar I disorder, past or current' }));
    await expect(canvas.getByRole('heading', { name: 'Eligible' })).toBeInTheDocument();
    await userEvent.click(question.getByRole('radio', { name: 'Not known yet' }));
    await expect(args.onAnswer).toHaveBeenLastCalledWith('psychiatric.bipolarI', 'unknown');
    await expect(canvas.getByRole('heading', { name: 'Undetermined' })).toBeInTheDocument();
    await expect(canvas.getAllByText('1 unknown')[0]).toBeInTheDocument();
    await expect(canvas.getAllByText('0 not met')[0]).toBeInTheDocument();
    await userEvent.click(question.getByRole('radio', { name: 'No' }));
    await expect(canvas.getByRole('heading', { name: 'Eligible' })).toBeInTheDocument();
  },
};

/** The change of the verdict is told politely, once, with what is missing. */
export const VerdictIsAnnounced: Story = {
  args: { answers: allAnswered, topicId: 'heart' },
  play: async ({ canvas }) => {
    const question = within(canvas.getByRole('group', { name: 'Arrhythmia in the history' }));
    await userEvent.click(question.getByRole('radio', { name: 'Not known yet' }));
    const told = await canvas.findByText('Now undetermined: Arrhythmia missing');
    await expect(told.closest('[aria-live]')).toHaveAttribute('aria-live', 'polite');
    await expect(canvas.queryAllByRole('alert')).toHaveLength(0);
  },
};

/** Going back keeps what was given and what was only typed, whatever it is. */
export const BackLosesNothing: Story = {
  args: { answers: { 'demographics.canSwallowPills': 'yes' } },
  play: async ({ args, canvas }) => {
    const age = () => canvas.getByRole('textbox', { name: 'Age years' });
    await userEvent.type(age(), '3x');
    await userEvent.click(canvas.getByRole('button', { name: /^Heart/ }));
    await expect(canvas.getByRole('heading', { name: 'Heart' })).toHaveFocus();
    await expect(args.onAnswer).toHaveBeenCalledWith('demographics.ageYears', '3x');
    await userEvent.click(canvas.getByRole('button', { name: 'Back' }));
    await expect(age()).toHaveValue('3x');
    await expect(age()).toBeInvalid();
    await expect(canvas.getByRole('radio', { name: 'Yes' })).toBeChecked();
  },
};

/** Open answers are named with links; going on past them is possible and says that they stay open. */
export const OpenAnswersNamed: Story = {
  args: { answers: { 'demographics.ageYears': '3x' } },
  play: async ({ canvas }) => {
    await userEvent.click(canvas.getByRole('button', { name: 'Continue' }));
    const title = canvas.getByRole('heading', { name: '2 answers are open on this page' });
    await waitFor(() => expect(title).toHaveFocus());
    await userEvent.click(canvas.getByRole('button', { name: 'Can swallow capsules: no answer yet' }));
    await waitFor(() => expect(canvas.getByRole('radio', { name: 'Yes' })).toHaveFocus());
    await userEvent.click(canvas.getByRole('button', { name: 'Continue' }));
    await userEvent.click(canvas.getByRole('button', { name: 'Leave these 2 open and continue' }));
    await expect(canvas.getByRole('heading', { name: 'Heart' })).toBeVisible();
  },
};

/** An answer that cannot be saved stays on screen and is judged; the mark says that it is not safe yet. */
export const SaveFailed: Story = {
  ...beside,
  args: { answers: allAnswered, topicId: 'heart', saveState: 'failed' },
  render: (args) => <ScreeningWizard {...args} />,
  play: async ({ canvas }) => {
    const question = within(canvas.getByRole('group', { name: 'Hypertension' }));
    await userEvent.click(question.getByRole('radio', { name: 'Uncontrolled' }));
    await expect(question.getByRole('radio', { name: 'Uncontrolled' })).toBeChecked();
    await expect(canvas.getByRole('heading', { name: 'Not eligible' })).toBeInTheDocument();
    await expect(canvas.getByText('Not saved. The entry is kept here.')).toBeVisible();
  },
};

/** The whole form by keyboard: choose, go on, leave. */
export const ByKeyboard: Story = {
  args: { answers: { 'demographics.ageYears': '34' } },
  play: async ({ args, canvas }) => {
    canvas.getByRole('radio', { name: 'Yes' }).focus();
    await userEvent.keyboard(' ');
    await expect(args.onAnswer).toHaveBeenLastCalledWith('demographics.canSwallowPills', 'yes');
    await userEvent.keyboard('{ArrowDown}');
    await expect(args.onAnswer).toHaveBeenLastCalledWith('demographics.canSwallowPills', 'no');
    await userEvent.tab();
    await expect(canvas.getByRole('button', { name: 'Continue' })).toHaveFocus();
    await userEvent.keyboard('{Enter}');
    await waitFor(() => expect(canvas.getByRole('heading', { name: 'Heart' })).toHaveFocus());
    await userEvent.click(canvas.getByRole('button', { name: 'Leave, keep answers' }));
    await expect(args.onExit).toHaveBeenCalled();
  },
};

/** A way from a proof to the question behind it. */
export const FromProofToQuestion: Story = {
  ...beside,
  args: { answers: { ...allAnswered, 'psychiatric.bipolarI': 'yes' }, topicId: undefined },
  play: async ({ canvas }) => {
    const notMet = within(canvas.getByRole('list', { name: 'Not met' }));
    await userEvent.click(notMet.getByText('why'));
    await userEvent.click(notMet.getByRole('button', { name: 'change this answer: Bipolar I disorder' }));
    await expect(canvas.getByRole('heading', { name: 'Psychiatric history' })).toBeVisible();
    const question = within(canvas.getByRole('group', { name: 'Bipolar I disorder, past or current' }));
    await waitFor(() => expect(question.getByRole('radio', { name: 'Yes' })).toHaveFocus());
  },
};

export const ReadOnly: Story = { args: { answers: allAnswered, readOnly: true, topicId: 'heart' } };

export const RuleSetsDisagree: Story = {
  args: {
    answers: allAnswered,
    topicId: 'heart',
    others: [
      { criteriaName: 'Expanded access', verdict: 'incomplete' },
      { criteriaName: 'Canadian guide', verdict: 'ineligible' },
    ],
  },
};

export const NoQuestions: Story = { args: { definition: { topics: [] } } };

export const LongText: Story = {
  args: {
    definition: {
      topics: [
        {
          id: 'long',
          title: 'Treatment history and the arrangements around it, including those that others make',
          questions: [
            {
              path: 'demographics.canSwallowPills',
              label:
                'Whether capsules can be swallowed without difficulty on the morning of a dosing day after the hours of fasting that the protocol asks for',
              sensitive: true,
              why: 'The substance is given in capsules, and somebody who cannot swallow them needs another arrangement that has to be made long before the day.',
              kind: 'one',
              options: [
                { value: 'yes', label: 'Yes, without difficulty and without any arrangement beyond a glass of water' },
                { value: 'no', label: 'No, or only with help that is not available on the day itself' },
              ],
            },
          ],
        },
        ...definition.topics,
      ],
    },
  },
};

/** On a small screen the verdict is one line at the foot and opens as a sheet. */
export const Narrow: Story = {
  decorators: [
    (Story) => (
      <div style={{ inlineSize: 'min(22rem, 100%)' }}>
        <Story />
      </div>
    ),
  ],
  play: async ({ canvas }) => {
    const bar = canvas.getByRole('button', { name: /Undetermined/ });
    await expect(bar).toHaveAttribute('aria-expanded', 'false');
    await expect(canvas.queryByRole('heading', { name: 'Undetermined' })).toBeNull();
    await userEvent.click(bar);
    await expect(canvas.getByRole('heading', { name: 'Undetermined' })).toBeVisible();
  },
};
