import { planWashout, type TakenMedication, washoutPolicies } from '@mdma-at/screening/medications';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, fn, userEvent, within } from 'storybook/test';
import {
  citalopram,
  fluoxetine,
  lisinopril,
  misspelt,
  phenelzine,
  sertraline,
} from '../medication-list/medicines.fixtures.ts';
import { registry } from '../story-data/registry.fixtures.ts';
import { WashoutPlanner } from './washout-planner.tsx';

const { chart, fiveHalfLives, strictest } = washoutPolicies;

function plan(policy: typeof chart | typeof fiveHalfLives | typeof strictest, ...taking: readonly TakenMedication[]) {
  return planWashout({ taking, policy, on: '2026-08-14' });
}

const meta = {
  title: 'Medications/WashoutPlanner',
  component: WashoutPlanner,
  args: {
    plan: plan(strictest, sertraline, lisinopril),
    policy: strictest,
    policyName: 'Strictest of every known rule (demo)',
    sourceOf: registry,
    onIntent: fn(),
  },
} satisfies Meta<typeof WashoutPlanner>;

export default meta;
type Story = StoryObj<typeof meta>;

/** What a source states and what this site chose stand on lines of their own. */
export const Normal: Story = {
  play: async ({ canvas }) => {
    await expect(canvas.getByRole('heading', { name: 'Not before 16-Aug-2026' })).toBeVisible();
    const list = within(canvas.getByRole('list', { name: 'Medicines in the plan' }));
    await expect(list.getByText('interval, from a source')).toBeVisible();
    await expect(list.getByText('interval, site policy')).toBeVisible();
    await expect(canvas.getByText(/Not medical advice/)).toBeVisible();
    await expect(
      canvas.getByText('Taper must be led by the prescriber. No step and no dose is proposed here.'),
    ).toBeVisible();
  },
};

export const Empty: Story = { args: { plan: plan(strictest) } };

/** Two washouts run at once; the later one decides. */
export const Overlap: Story = { args: { plan: plan(strictest, sertraline, citalopram, lisinopril) } };

/** Sources disagree: every figure stands with who says so, and the policy that was chosen decides. */
export const Conflict: Story = {
  args: { plan: plan(chart, fluoxetine), policy: chart, policyName: 'Chart of 2019 (demo)' },
  play: async ({ canvas }) => {
    const table = within(canvas.getByRole('table', { name: 'Sources disagree about fluoxetine' }));
    await expect(table.getAllByRole('row').length).toBeGreaterThan(2);
  },
};

/** What is not known is never zero days: there is no date, and no confirmation can be recorded. */
export const Unknown: Story = {
  args: { plan: plan(strictest, misspelt, sertraline) },
  play: async ({ canvas }) => {
    await expect(canvas.getByRole('heading', { name: 'No day can be told yet' })).toBeVisible();
    await expect(canvas.queryByText(/Not before/)).toBeNull();
    const confirm = canvas.getByRole('button', { name: 'Record the prescriber\u2019s confirmation' });
    await expect(confirm).toHaveAttribute('aria-disabled', 'true');
    await userEvent.click(confirm);
    await expect(canvas.queryByRole('dialog')).toBeNull();
  },
};

export const UnverifiedHalfLife: Story = {
  args: {
    plan: plan(
      fiveHalfLives,
      { medication: 'mirtazapine', lastTakenOn: '2026-08-10' },
      { medication: 'trazodone', lastTakenOn: '2026-08-09' },
    ),
    policy: fiveHalfLives,
    policyName: 'Five half-lives (demo)',
  },
};

/** An MAO inhibitor beside an SSRI: no plan, and the words say why. */
export const MaoInhibitor: Story = {
  args: { plan: plan(strictest, phenelzine, fluoxetine) },
  play: async ({ canvas }) => {
    await expect(canvas.getByText(/Contraindicated with MDMA; do not plan a dose while it is active/)).toBeVisible();
    await expect(canvas.getByText('Worse beside fluoxetine.')).toBeVisible();
  },
};

/** A day is changed in a field, never by dragging, and a day that has not come is refused. */
export const DayByField: Story = {
  play: async ({ args, canvas }) => {
    await userEvent.click(canvas.getByText('Change the last dose', { selector: '[aria-label$="sertraline"]' }));
    const field = canvas.getAllByLabelText('Day of the last dose')[0]!;
    await userEvent.clear(field);
    await userEvent.type(field, '2026-08-20');
    await userEvent.click(canvas.getAllByRole('button', { name: 'Record day' })[0]!);
    await expect(canvas.getByText(/That day has not come yet/)).toBeVisible();
    await expect(args.onIntent).not.toHaveBeenCalled();
    await userEvent.clear(field);
    await userEvent.type(field, '2026-08-07');
    await userEvent.click(canvas.getAllByRole('button', { name: 'Record day' })[0]!);
    await expect(args.onIntent).toHaveBeenCalledWith({ type: 'change-last-dose', medicine: 0, on: '2026-08-07' });
  },
};

/** The prescriber's confirmation is named and has a reason. */
export const Confirming: Story = {
  play: async ({ args, canvas }) => {
    await userEvent.click(canvas.getByRole('button', { name: 'Record the prescriber\u2019s confirmation' }));
    const dialog = within(canvas.getByRole('dialog'));
    await userEvent.click(dialog.getByRole('button', { name: 'Record that it is confirmed' }));
    await expect(args.onIntent).not.toHaveBeenCalled();
    await userEvent.type(dialog.getByRole('textbox'), 'Dr M, by telephone');
    await userEvent.click(dialog.getByRole('button', { name: 'Record that it is confirmed' }));
    await expect(args.onIntent).toHaveBeenCalledWith({ type: 'record-confirmation', reason: 'Dr M, by telephone' });
  },
};

/** A medicine that was taken again is an event of the record, not a correction of the plan. */
export const TakenAgain: Story = {
  args: {
    events: [{ medicine: 0, on: '2026-07-24', what: 'taken again at 50 mg, decided by the prescriber', by: 'Dr M' }],
    confirmation: { by: 'Dr M', on: '2026-08-12' },
  },
};

export const ReadOnly: Story = {
  render: ({ plan: shown, policy, policyName }) => (
    <WashoutPlanner plan={shown} policy={policy} policyName={policyName} />
  ),
};

export const Narrow: Story = {
  decorators: [
    (Story) => (
      <div style={{ inlineSize: 'min(21rem, 100%)' }}>
        <Story />
      </div>
    ),
  ],
};
