import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, fn, userEvent, within } from 'storybook/test';
import { clock } from '../dosing-day-console/dosing-day.fixtures.ts';
import { DayChecklist } from './day-checklist.tsx';

const meta = {
  title: 'Dosing day/DayChecklist',
  component: DayChecklist,
  args: {
    items: [
      { id: 'arrival', what: 'Arrival and belongings', done: { at: clock('08:20'), by: 'T-A' } },
      { id: 'phone', what: 'Companion reached by phone', overdue: true },
      { id: 'room', what: 'Room temperature set', source: 'Site policy (demo)' },
    ],
    onTick: fn(),
  },
} satisfies Meta<typeof DayChecklist>;

export default meta;
type Story = StoryObj<typeof meta>;

/** A tick asks for an event with a person and a time; taking it back asks for an amendment. */
export const Partly: Story = {
  play: async ({ canvasElement, args }) => {
    const canvas = within(canvasElement);
    await userEvent.click(canvas.getByRole('checkbox', { name: 'Room temperature set' }));
    await expect(args.onTick).toHaveBeenLastCalledWith({ type: 'tick', item: 'room' });
    await userEvent.click(canvas.getByRole('checkbox', { name: 'Arrival and belongings' }));
    await expect(args.onTick).toHaveBeenLastCalledWith({ type: 'untick', item: 'arrival' });
    await expect(canvas.getByRole('group')).toHaveTextContent('1 of 3');
  },
};
export const Empty: Story = { args: { items: [] } };
export const ReadOnly: Story = { args: { readOnly: true } };
