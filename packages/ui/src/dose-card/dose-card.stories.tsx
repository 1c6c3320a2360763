import type { Meta, StoryObj } from '@storybook/react-vite';
import { useState } from 'react';
import { expect, fn, userEvent, within } from 'storybook/test';
import { Button } from '../button/button.tsx';
import { clock, firstDose } from '../dosing-day-console/dosing-day.fixtures.ts';
import { doseReadyReport, doseReport } from '../dosing-day-console/interlock-reports.fixtures.ts';
import { DoseCard, type DoseCardProps } from './dose-card.tsx';

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
function MetWhileSeen(props: DoseCardProps) {
  const [met, setMet] = useState(false);
  return (
    <>
      <Button onPress={() => setMet(true)}>Record what is missing</Button>
      <DoseCard {...props} report={met ? doseReadyReport : doseReport} />
    </>
  );
}
/** What is met while somebody looks on is marked and keeps its place and its room: nothing moves under a hand. */
export const MetInItsPlace: Story = {
  render: (args) => <MetWhileSeen {...args} />,
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    const rows = () => [...canvasElement.querySelectorAll<HTMLElement>('.mdma-interlock')];
    const places = () =>
      rows().map((row) => {
        const { top, height } = row.getBoundingClientRect();
        return [row.querySelector('.mdma-interlock-name')?.firstChild?.textContent, top, height];
      });
    const before = places();
    await expect(rows().filter((row) => row.dataset['verdict'] === 'unknown')).toHaveLength(1);
    await userEvent.click(canvas.getByRole('button', { name: 'Record what is missing' }));
    await expect(canvas.getByRole('button', { name: /Authorise 80.mg.HCl/ })).toBeVisible();
    await expect(rows().filter((row) => row.dataset['verdict'] === 'unknown')).toEqual([]);
    await expect(places()).toEqual(before);
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
