import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, fn, userEvent } from 'storybook/test';
import { sourceOf } from '../story-data/bases.fixtures.ts';
import {
  adult,
  arrhythmiaUnknown,
  mania,
  medicinesMissing,
  selfReport,
  treatedHypertension,
} from './findings.fixtures.ts';
import { WhyPanel } from './why-panel.tsx';

const meta = {
  title: 'Screening/WhyPanel',
  component: WhyPanel,
  args: { finding: adult, onChangeAnswer: fn(), sourceOf },
  decorators: [
    (Story) => (
      <div className="mdma-sheet" style={{ maxInlineSize: '44rem' }}>
        <Story />
      </div>
    ),
  ],
} satisfies Meta<typeof WhyPanel>;

export default meta;
type Story = StoryObj<typeof meta>;

export const Met: Story = {
  play: async ({ args, canvas }) => {
    await expect(canvas.getByText('Primary')).toBeVisible();
    await userEvent.click(canvas.getByRole('button', { name: 'change this answer: Age in years' }));
    await expect(args.onChangeAnswer).toHaveBeenCalledWith('demographics.ageYears');
  },
};

/** Asked, and nobody knows. */
export const Unknown: Story = { args: { finding: arrhythmiaUnknown } };

/** Not asked: said in words, never left blank. */
export const NotRecorded: Story = {
  args: { finding: medicinesMissing },
  play: async ({ canvas }) => {
    await expect(canvas.getByText('Not recorded')).toBeVisible();
    await expect(canvas.getByText('Medicines, Able and willing to stop psychiatric medicines')).toBeVisible();
  },
};

export const NotMet: Story = { args: { finding: treatedHypertension } };

export const SeedClaim: Story = { args: { finding: mania } };

/** A number whose text nobody has seen never stands without saying so. */
export const UnverifiedSource: Story = {
  args: { finding: selfReport },
  play: async ({ canvas }) => {
    await expect(canvas.getByText('Unverified')).toBeVisible();
    await expect(canvas.getByText(/text of this limit has not been seen/)).toBeVisible();
  },
};

export const SupersededSource: Story = { args: { supersededBy: 'protocol v5 of 01-Sep-2026' } };

export const LongText: Story = {
  args: {
    finding: {
      ...treatedHypertension,
      expected:
        'hypertension == none or (hypertensionTreated == true and carotidUltrasound == normal and nuclearStressTest == normal)',
      basis: {
        ...treatedHypertension.basis,
        facts: ['S-101', 'S-102', 'S-103', 'S-104'],
        cites: [
          {
            source: 'mitchell-2023',
            at: 'supplement, table of exclusion criteria, row on hypertension and its work-up',
          },
          { source: 'open-mdma', at: 'supplement p. 5, quoted' },
        ],
      },
    },
  },
};

/** Answers are shown and cannot be changed from here. */
export const ReadOnly: Story = {
  render: () => <WhyPanel finding={treatedHypertension} sourceOf={sourceOf} />,
};

export const Narrow: Story = {
  args: { finding: treatedHypertension },
  decorators: [
    (Story) => (
      <div style={{ inlineSize: 'min(18rem, 100%)' }}>
        <Story />
      </div>
    ),
  ],
};
