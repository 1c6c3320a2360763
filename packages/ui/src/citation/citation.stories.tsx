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

/** Retraction is the first word, and the mark stays. */
export const Retracted: Story = {
  args: {
    basis: secondaryBasis,
    sourceOf: () => ({ title: 'A paper that its journal withdrew', retracted: true, retractedOn: '2024-08' }),
  },
  play: async ({ canvas, canvasElement }) => {
    await expect(canvasElement.textContent?.trim()).toMatch(/^Retracted Aug 2024\. A paper/);
    await expect(canvas.getByText('Secondary')).toBeVisible();
  },
};

/** What nobody has seen never stands without its mark, with a source or without. */
export const Unverified: Story = {
  args: { basis: unverifiedBasis },
  play: async ({ canvas }) => {
    await expect(canvas.getByText('Unverified')).toBeVisible();
    await expect(canvas.getByText('no source stated')).toBeVisible();
  },
};

/** The link carries the full name; which text was read, and when, follows. */
export const LongTitle: Story = {
  args: {
    sourceOf: () => ({
      title:
        'Notice to interested parties: proposal to restrict the Special Access Program for products that contain a restricted drug, and the regulatory impact analysis that was published with it',
      href: 'https://example.org/notice',
      form: 'copy',
      accessed: '2026-11-19',
    }),
  },
  decorators: [
    (Story) => (
      <div style={{ inlineSize: 'min(20rem, 100%)' }}>
        <Story />
      </div>
    ),
  ],
  play: async ({ canvas }) => {
    await expect(canvas.getByRole('link', { name: /^Notice to interested parties/ })).toBeVisible();
    await expect(canvas.getByText(/copy, read 19-Nov-2026/)).toBeVisible();
  },
};

/** A source that cannot be looked up is shown by its id, never left out. */
export const WithoutRegistry: Story = {
  render: () => <Citation basis={primaryBasis} />,
  play: async ({ canvasElement }) => {
    await expect(canvasElement).toHaveTextContent('Primary nct03537014, eligibility');
  },
};
