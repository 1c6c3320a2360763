import { findMedication, mechanisms, type Medication } from '@mdma-at/screening/medications';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, fn, userEvent } from 'storybook/test';
import { registry } from '../story-data/registry.fixtures.ts';
import { type DecidableInteractionProps, InteractionCard } from './interaction-card.tsx';
import { InteractionList } from './interaction-list.tsx';

function named(name: string): Medication {
  const found = findMedication(name);
  if (found.found !== 'exact') throw new Error(`[story] ${name} is not in the table`);
  return found.medication;
}

const { basis } = mechanisms;

const meta = {
  title: 'Medications/InteractionCard',
  component: InteractionCard,
  args: { medication: named('sertraline'), severity: 'warning', basis, sourceOf: registry, onAsk: fn() },
  decorators: [
    (Story) => (
      <div style={{ maxInlineSize: '40rem' }}>
        <Story />
      </div>
    ),
  ],
} satisfies Meta<DecidableInteractionProps>;

export default meta;
type Story = StoryObj<DecidableInteractionProps>;

export const Advisory: Story = {
  args: { medication: named('paroxetine'), severity: 'advisory', onRecordDecision: fn() },
};

/** Danger and effect are two answers. */
export const Warning: Story = {
  args: { onRecordDecision: fn() },
  play: async ({ args, canvas }) => {
    await expect(canvas.getByText('no specific danger named')).toBeVisible();
    await expect(canvas.getByText('weaker')).toBeVisible();
    await userEvent.click(canvas.getByRole('button', { name: 'Ask the prescriber' }));
    await expect(args.onAsk).toHaveBeenCalledOnce();
  },
};

/** There is no way past a contraindication: the one button asks the prescriber. */
export const Contraindication: Story = {
  render: (args) => (
    <InteractionCard
      medication={named('phenelzine')}
      severity="critical"
      contraindicated
      basis={basis}
      sourceOf={registry}
      {...(args.onAsk ? { onAsk: args.onAsk } : {})}
    />
  ),
  play: async ({ canvas }) => {
    await expect(canvas.getByText('Critical. Contraindicated')).toBeVisible();
    await expect(canvas.getByText(/There is no way past this/)).toBeVisible();
    const buttons = canvas.getAllByRole('button').map((button) => button.textContent);
    await expect(buttons).toEqual(['Ask the prescriber']);
    await expect(canvas.queryByText(/proceed|override|continue|accept/i)).toBeNull();
  },
};

export const GravestFirst: Story = {
  render: () => (
    <InteractionList
      interactions={[
        { medication: named('paroxetine'), severity: 'advisory', basis },
        { medication: named('phenelzine'), severity: 'critical', contraindicated: true, basis, onAsk: () => undefined },
        { medication: named('citalopram'), severity: 'warning', basis },
      ]}
    />
  ),
  play: async ({ canvas }) => {
    const names = canvas.getAllByRole('article').map((card) => card.getAttribute('aria-label'));
    await expect(names).toEqual([
      'Critical. Contraindicated. phenelzine',
      'Warning. citalopram',
      'Advisory. paroxetine',
    ]);
  },
};

export const NoInteraction: Story = { render: () => <InteractionList interactions={[]} /> };

/** A medicine that nobody could name never makes the list look empty. */
export const NothingCanBeSaid: Story = {
  render: () => <InteractionList interactions={[]} unjudged={['a herbal mixture']} />,
  play: async ({ canvas }) => {
    await expect(canvas.getByText(/Nothing can be said about a herbal mixture/)).toBeVisible();
    await expect(canvas.queryByText(/is known to interact/)).toBeNull();
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
