import type { CriterionFinding, ScreeningReport } from '@mdma-at/screening';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { useState } from 'react';
import { expect, fn, userEvent, within } from 'storybook/test';
import { sourceOf } from '../story-data/bases.fixtures.ts';
import {
  adult,
  arrhythmiaUnknown,
  bipolar,
  hasPtsd,
  mania,
  medicinesMissing,
  selfReport,
  treatedHypertension,
} from '../why-panel/findings.fixtures.ts';
import { EligibilityReport, type EligibilityReportProps } from './eligibility-report.tsx';

function reportOf(
  verdict: ScreeningReport['verdict'],
  findings: readonly CriterionFinding[],
  criteriaSet = 'mapp1',
): ScreeningReport {
  const count = (which: CriterionFinding['verdict']) => findings.filter((finding) => finding.verdict === which).length;
  return {
    criteriaSet,
    on: '2026-08-14',
    verdict,
    findings,
    counts: { met: count('met'), notMet: count('not-met'), unknown: count('unknown') },
    missing: findings.flatMap(({ missing }) => missing),
    restsOn: {
      unverified: findings.filter(({ basis }) => basis.verification === 'unverified').map(({ id }) => id),
      seed: findings.filter(({ basis }) => basis.verification === 'seed').map(({ id }) => id),
    },
  };
}

const eligible = reportOf('eligible', [adult, hasPtsd]);
const undetermined = reportOf('incomplete', [adult, hasPtsd, arrhythmiaUnknown, medicinesMissing]);

function Changing(props: EligibilityReportProps) {
  const [report, setReport] = useState(eligible);
  return (
    <>
      <button type="button" className="mdma-link-button" onClick={() => setReport(undetermined)}>
        forget an answer
      </button>
      <EligibilityReport {...props} report={report} />
    </>
  );
}

const meta = {
  title: 'Screening/EligibilityReport',
  component: EligibilityReport,
  args: { report: undetermined, criteriaName: 'Phase 3 pattern', onChangeAnswer: fn(), sourceOf },
  decorators: [
    (Story) => (
      <div style={{ maxInlineSize: '40rem' }}>
        <Story />
      </div>
    ),
  ],
} satisfies Meta<typeof EligibilityReport>;

export default meta;
type Story = StoryObj<typeof meta>;

export const Eligible: Story = { args: { report: eligible } };

/** Not knowing never looks like a pass: another word, another mark, a broken line. */
export const Undetermined: Story = {
  play: async ({ args, canvas }) => {
    await expect(canvas.getByRole('heading', { name: 'Undetermined' })).toBeVisible();
    await expect(canvas.getByText('2 unknown')).toBeVisible();
    const unknown = within(canvas.getByRole('list', { name: 'Unknown' }));
    await userEvent.click(unknown.getAllByText('why')[0]!);
    await userEvent.click(unknown.getByRole('button', { name: 'change this answer: Arrhythmia' }));
    await expect(args.onChangeAnswer).toHaveBeenCalledWith('cardiovascular.arrhythmia');
  },
};

export const Refer: Story = {
  args: { report: reportOf('refer', [adult, hasPtsd, treatedHypertension]), openIds: ['S-103'] },
};

export const NotEligible: Story = {
  args: { report: reportOf('ineligible', [adult, hasPtsd, bipolar, arrhythmiaUnknown]) },
};

/** No criteria at all: nobody passes, and the reason is told. */
export const NoCriteria: Story = {
  args: { report: { ...reportOf('incomplete', []), reason: 'criteria.none' } },
  play: async ({ canvas }) => {
    await expect(canvas.getByText(/Without criteria nobody is eligible/)).toBeVisible();
  },
};

export const RestsOnUnverified: Story = { args: { report: reportOf('ineligible', [adult, selfReport, mania]) } };

/** Two sets of criteria judge the same answers; both stand, neither wins. */
export const RuleSetsDisagree: Story = {
  render: (args) => (
    <div style={{ display: 'grid', gap: '1.5rem' }}>
      <EligibilityReport {...args} report={eligible} criteriaName="Phase 3 pattern" />
      <EligibilityReport
        {...args}
        report={reportOf('ineligible', [adult, hasPtsd, mania], 'seed002')}
        criteriaName="Canadian guide"
      />
    </div>
  ),
};

/** Only part of the criteria is known: meeting them does not look like enough. */
export const PartOfTheCriteria: Story = {
  args: { report: { ...eligible, partial: true } },
  play: async ({ canvas }) => {
    await expect(canvas.getByText(/not enough to take part/)).toBeVisible();
  },
};

/** The same answers under other sets, in the same report. */
export const OtherSets: Story = {
  args: {
    others: [
      { criteriaName: 'Expanded access', verdict: 'incomplete' },
      { criteriaName: 'Canadian guide', verdict: 'ineligible' },
    ],
  },
  play: async ({ canvas }) => {
    await expect(canvas.getByText(/do not agree/)).toBeVisible();
  },
};

/** A clinician's decision stands beside the verdict and does not change it. */
export const Overridden: Story = {
  args: {
    report: {
      ...reportOf('refer', [adult, hasPtsd, treatedHypertension]),
      overrides: [
        { criterion: 'S-103', by: 'Dr M', reason: 'work-up complete, pressure controlled', at: 1_786_712_400_000 },
      ],
      verdictWithOverrides: 'eligible',
    },
  },
  play: async ({ canvas }) => {
    await expect(canvas.getByRole('heading', { name: 'For a clinician to decide' })).toBeVisible();
    await expect(canvas.getByText(/With the decisions of clinicians: eligible/)).toBeVisible();
  },
};

/** A verdict that changes is told to readers once. */
export const VerdictChanges: Story = {
  render: (args) => <Changing {...args} />,
  play: async ({ canvas }) => {
    await userEvent.click(canvas.getByRole('button', { name: 'forget an answer' }));
    await expect(await canvas.findByText('Now undetermined: Arrhythmia missing')).toBeInTheDocument();
  },
};

export const Narrow: Story = {
  args: { openIds: ['S-105'] },
  decorators: [
    (Story) => (
      <div style={{ inlineSize: 'min(20rem, 100%)' }}>
        <Story />
      </div>
    ),
  ],
};
