import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, fn, userEvent } from 'storybook/test';
import { Tabs } from './tabs.tsx';

const meta = {
  title: 'Primitives/Tabs',
  component: Tabs,
  args: {
    label: 'This course',
    items: [
      { id: 'visits', label: 'Visits', children: <p>Fifteen sessions.</p> },
      { id: 'record', label: 'Record', children: <p>Sixty-one entries, append only.</p> },
      { id: 'consent', label: 'Consent', children: <p>Version v3.</p> },
    ],
    onSelect: fn(),
  },
} satisfies Meta<typeof Tabs>;

export default meta;
type Story = StoryObj<typeof meta>;

/** One Tab press reaches the tabs, arrows go between them, and the panel follows. */
export const Normal: Story = {
  args: { onSelect: fn() },
  play: async ({ canvas, args }) => {
    await userEvent.tab();
    const visits = canvas.getByRole('tab', { name: 'Visits' });
    await expect(visits).toHaveFocus();
    // the next tab lies where the reader goes on
    await userEvent.keyboard(getComputedStyle(visits).direction === 'rtl' ? '{ArrowLeft}' : '{ArrowRight}');
    await expect(args.onSelect).toHaveBeenLastCalledWith('record');
    await expect(canvas.getByRole('tabpanel', { name: 'Record' })).toHaveTextContent('Sixty-one entries');
    await userEvent.keyboard('{End}');
    await expect(canvas.getByRole('tab', { name: 'Consent' })).toHaveFocus();
  },
};
export const ChosenByTheApp: Story = { args: { selected: 'consent' } };
export const LongText: Story = {
  args: {
    items: [
      { id: 'a', label: 'What must be true before the third dosing day', children: <p>Two conditions are open.</p> },
      { id: 'b', label: 'What was recorded since the second', children: <p>Nothing recorded yet.</p> },
      { id: 'c', label: 'Who agreed to what, and when', children: <p>Version v3.</p> },
    ],
  },
};
