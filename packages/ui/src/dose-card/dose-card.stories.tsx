import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, fn, within } from 'storybook/test';
import { clock, firstDose } from '../dosing-day-console/dosing-day.fixtures.ts';
import { doseReadyReport, doseReport } from '../dosing-day-console/interlock-reports.fixtures.ts';
import { DoseCard } from './dose-card.tsx';

const meta = {
  title: 'Dosing day/DoseCard',
  component: DoseCard,
  args: { now: clock('08:55'), plan: firstDose.dose, person: 'P-8142', report: doseReport, onIntent: fn() },
  decorators: [
    (Story) => (
      <div style={{ maxInlineSize: '22.5rem' }}>
        <Story />
      </div>
    ),
  ],
} satisfies Meta<typeof DoseCard>;

export default meta;
type Story = StoryObj<typeof meta>;

/** One condition is unknown: unknown never passes, so there is nothing to press. */
export const Held: Story = {
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    await expect(canvas.getByText('Held: 1 condition open')).toBeInTheDocument();
    await expect(canvas.queryByRole('button')).toBeNull();
  },
};
/** Every condition is met. */
export const Ready: Story = {
  args: { report: doseReadyReport },
  play: async ({ canvasElement }) => {
    await expect(within(canvasElement).getByRole('button', { name: /Authorise 80.mg.HCl/ })).toBeInTheDocument();
  },
};
export const Authorised: Story = { args: { report: doseReadyReport, authorised: { by: 'M-D', at: clock('08:58') } } };
export const Given: Story = { args: { now: clock('09:20'), given: firstDose } };
/** What was recorded first stays, struck through. */
export const Corrected: Story = {
  args: { now: clock('09:20'), given: { ...firstDose, corrected: { amountMg: 120, saltForm: 'HCl' } } },
};
/** It was given without authorisation: reality is recorded, and the record says so. */
export const Deviation: Story = { args: { now: clock('09:20'), given: { ...firstDose, deviation: true } } };
