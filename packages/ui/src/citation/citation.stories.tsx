import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect } from 'storybook/test';
import {
  derivedBasis,
  policyBasis,
  primaryBasis,
  secondaryBasis,
  seedBasis,
  sourceOf,
  unverifiedBasis,
} from '../story-data/bases.fixtures.ts';
import { Citation } from './citation.tsx';

const meta = {
  title: 'Evidence/Citation',
  component: Citation,
  args: { basis: primaryBasis, sourceOf, showFacts: true },
} satisfies Meta<typeof Citation>;

export default meta;
type Story = StoryObj<typeof meta>;

export const Primary: Story = {};

export const EveryMark: Story = {
  render: () => (
    <ul style={{ display: 'grid', gap: '0.75rem' }}>
      {[primaryBasis, secondaryBasis, derivedBasis, seedBasis, unverifiedBasis, policyBasis].map((basis) => (
        <li key={basis.verification}>
          <Citation basis={basis} sourceOf={sourceOf} showFacts />
        </li>
      ))}
    </ul>
  ),
};

/** Retraction is the first word. */
export const Retracted: Story = {
  args: { basis: secondaryBasis, sourceOf: () => ({ title: 'A paper that its journal withdrew', retracted: true }) },
  play: async ({ canvas }) => {
    await expect(canvas.getByText(/Retracted/)).toBeVisible();
  },
};

/** A source that cannot be looked up is shown by its id, never left out. */
export const WithoutRegistry: Story = {
  render: () => <Citation basis={primaryBasis} />,
  play: async ({ canvasElement }) => {
    await expect(canvasElement).toHaveTextContent('Primary nct03537014, eligibility');
  },
};
