import type { Basis } from '@mdma-at/evidence';
import { scorePcl5, scorePhq9 } from '@mdma-at/screening';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, fn, userEvent } from 'storybook/test';
import { registry } from '../story-data/registry.fixtures.ts';
import { ScoreCard, type ScoreResult } from './score-card.tsx';

const pcl5 = scorePcl5([3, 2, 2, 3, 3, 2, 2, 3, 2, 2, 3, 2, 2, 1, 2, 2, 1, 3, 2, 2]);
if (!pcl5.ok) throw new Error('[story] the answers must be scored');
const { total, clusters, cutOff, atOrAboveCutOff, basis } = pcl5.value;

const scored: ScoreResult = {
  kind: 'scored',
  total: String(total),
  parts: [
    { name: 'Intrusion, items 1 to 5', value: String(clusters.B), max: '20' },
    { name: 'Avoidance, items 6 to 7', value: String(clusters.C), max: '8' },
    { name: 'Cognition and mood, items 8 to 14', value: String(clusters.D), max: '28' },
    { name: 'Arousal, items 15 to 20', value: String(clusters.E), max: '24' },
  ],
  cutOff: { value: String(cutOff), is: atOrAboveCutOff ? 'at-or-above' : 'below', basis },
  basis,
};

const phq9 = scorePhq9([1, 1, 2, 1, 0, 1, 1, 0, 1]);
const phq9Basis: Basis = phq9.ok ? phq9.value.basis : { facts: [], verification: 'unverified', cites: [] };

const meta = {
  title: 'Scales/ScoreCard',
  component: ScoreCard,
  args: { scale: 'PCL-5', max: '80', result: scored, takenOn: '2026-08-14', sourceOf: registry },
  decorators: [
    (Story) => (
      <div style={{ maxInlineSize: '36rem' }}>
        <Story />
      </div>
    ),
  ],
} satisfies Meta<typeof ScoreCard>;

export default meta;
type Story = StoryObj<typeof meta>;

/** The sentence first; no word for a condition anywhere. */
export const Normal: Story = {
  play: async ({ canvas, canvasElement }) => {
    await expect(
      canvas.getByRole('heading', { name: 'PCL-5: 44 of 80. At or above the cut-off of 33.' }),
    ).toBeVisible();
    const shown = canvasElement.querySelector('.mdma-score')?.textContent ?? '';
    await expect(shown).not.toMatch(/diagnos|disorder|PTSD|depress|severe|positive|negative/i);
  },
};

export const BelowCutOff: Story = {
  args: {
    result: { kind: 'scored', total: '19', basis, cutOff: { value: '33', is: 'below', basis } },
  },
};

/** A missing item is not a zero: there is no total. */
export const Incomplete: Story = {
  args: { result: { kind: 'incomplete', missing: ['7', '13'] } },
  play: async ({ canvas }) => {
    await expect(canvas.getByRole('heading', { name: 'PCL-5: no total. 2 items have no answer.' })).toBeVisible();
    await expect(canvas.queryByText(/of 80/)).toBeNull();
  },
};

/** The alarm stands outside the score, is told at once, and leads to the safety plan in one press. */
export const RiskItem: Story = {
  args: {
    scale: 'PHQ-9',
    max: '27',
    result: { kind: 'scored', total: '8', basis: phq9Basis },
    riskItem: '9',
    onOpenSafetyPlan: fn(),
  },
  play: async ({ args, canvas }) => {
    const alarm = canvas.getByRole('article', { name: 'Critical. Item 9 was answered above zero' });
    await expect(alarm.closest('.mdma-score')).toBeNull();
    const told = await canvas.findByText(/Critical. PHQ-9, item 9 was answered above zero/);
    await expect(told.closest('[aria-live]')).toHaveAttribute('aria-live', 'assertive');
    await userEvent.click(canvas.getByRole('button', { name: 'Open the safety plan' }));
    await expect(canvas.queryByRole('dialog')).toBeNull();
    await expect(args.onOpenSafetyPlan).toHaveBeenCalledOnce();
  },
};

/** The alarm does not wait for the rest of the answers. */
export const RiskItemWithoutTotal: Story = {
  args: {
    scale: 'PHQ-9',
    max: '27',
    result: { kind: 'incomplete', missing: ['2'] },
    riskItem: '9',
    onOpenSafetyPlan: fn(),
  },
};

export const Narrow: Story = {
  decorators: [
    (Story) => (
      <div style={{ inlineSize: 'min(18rem, 100%)' }}>
        <Story />
      </div>
    ),
  ],
};
