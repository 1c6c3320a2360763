import { modalityStatuses } from '@mdma-at/regulatory';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect } from 'storybook/test';
import { sourceOf } from '../story-data/bases.fixtures.ts';
import { ModalityList } from './modality-list.tsx';

const meta = {
  title: 'Regulatory/ModalityList',
  component: ModalityList,
  args: { statuses: modalityStatuses.filter(({ jurisdiction }) => jurisdiction === 'CA'), country: 'Canada', sourceOf },
  decorators: [
    (Story) => (
      <div className="mdma-sheet">
        <Story />
      </div>
    ),
  ],
} satisfies Meta<typeof ModalityList>;

export default meta;
type Story = StoryObj<typeof meta>;

/** An approved product off its label and a product that nobody approved never stand under one word, and nothing is called available. */
export const Normal: Story = {
  play: async ({ canvasElement }) => {
    const word = (access: string) =>
      canvasElement.querySelector(`[data-access="${access}"] .mdma-modality-access`)?.textContent;
    await expect(word('approved_product_off_label')).toBe('Approved product, used off its label');
    await expect(word('unapproved_product_access')).toBe('Access to a product that nobody approved');
    await expect(word('approved_for_use')).toBe('Product approved for this use');
    await expect(canvasElement).not.toHaveTextContent(/\bavailable\b/i);
  },
};

export const UnitedStates: Story = {
  args: {
    statuses: modalityStatuses.filter(({ jurisdiction }) => jurisdiction === 'US'),
    country: 'the United States',
  },
};
