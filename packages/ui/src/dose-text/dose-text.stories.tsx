import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect } from 'storybook/test';
import { DoseText } from './dose-text.tsx';

const meta = {
  title: 'Primitives/DoseText',
  component: DoseText,
  args: { dose: { amountMg: 80, saltForm: 'HCl' } },
} satisfies Meta<typeof DoseText>;

export default meta;
type Story = StoryObj<typeof meta>;

export const Normal: Story = {
  play: async ({ canvasElement }) => {
    await expect(canvasElement).toHaveTextContent('DOSE 80 mg midomafetamine (MDMA) hydrochloride, by mouth');
  },
};

/** Half a milligram is told with its zero before and none after. */
export const FreeBase: Story = {
  args: { dose: { amountMg: 62.5, saltForm: 'freebase' } },
  play: async ({ canvasElement }) => {
    await expect(canvasElement).toHaveTextContent('62.5 mg midomafetamine (MDMA) free base');
  },
};

export const Large: Story = { args: { dose: { amountMg: 40, saltForm: 'HCl' }, size: 'value' } };

export const Corrected: Story = {
  args: { dose: { amountMg: 80, saltForm: 'HCl' }, corrected: { amountMg: 120, saltForm: 'HCl' } },
  play: async ({ canvas }) => {
    await expect(canvas.getByText(/120/).tagName).toBe('DEL');
  },
};

/** It wraps between words, never between an amount and its unit. */
export const LongText: Story = {
  args: { size: 'value', label: 'SUPPLEMENTAL DOSE' },
  decorators: [
    (Story) => (
      <div style={{ inlineSize: '12rem' }}>
        <Story />
      </div>
    ),
  ],
};
