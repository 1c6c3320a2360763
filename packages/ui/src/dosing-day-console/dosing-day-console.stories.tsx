import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, within } from 'storybook/test';
import { calmConsole, morningConsole, raisedConsole } from './console.fixtures.tsx';
import { DosingDayConsole } from './dosing-day-console.tsx';

const meta = {
  title: 'Screens/Dosing day console',
  component: DosingDayConsole,
  parameters: { layout: 'fullscreen' },
} satisfies Meta<typeof DosingDayConsole>;

export default meta;
type Story = StoryObj<typeof meta>;

/** 10:47. Systolic pressure is above the site's limit, the supplemental dose is held: the only colour on the page. */
export const PressureRaised: Story = {
  args: raisedConsole(),
  play: async ({ canvasElement, step }) => {
    await step('every row of the axis starts and ends on the same pixel', async () => {
      const boxes = [...canvasElement.querySelectorAll('.mdma-console-axis .mdma-time-row-plot')].map((row) =>
        row.getBoundingClientRect(),
      );
      await expect(boxes.length).toBeGreaterThan(6);
      for (const box of boxes) {
        await expect(box.left).toBe(boxes[0]?.left);
        await expect(box.right).toBe(boxes[0]?.right);
      }
    });
    await step('the line of the present stands in one place', async () => {
      const places = [...canvasElement.querySelectorAll('.mdma-console-axis .mdma-now-line')].map(
        (line) => line.getBoundingClientRect().left,
      );
      await expect(new Set(places).size).toBe(1);
    });
    await step('the supplemental dose cannot be given', async () => {
      const canvas = within(canvasElement);
      await expect(canvas.getByText('Held: 2 conditions open')).toBeInTheDocument();
      await expect(canvas.queryByRole('button', { name: /Authorise/ })).toBeNull();
    });
    await step('emergency comes first in the page', async () => {
      const first = canvasElement.querySelector('button');
      await expect(first).toHaveTextContent('Emergency');
    });
  },
};

/** 10:32. Nothing is wrong: the page is ink on paper, with the line of the present. */
export const Calm: Story = { args: calmConsole() };

/** 08:50. No first dose: no elapsed time, no expected phases, and one condition unknown. */
export const BeforeTheDose: Story = { args: morningConsole() };

/** The same morning on a telephone: identity, emergency, time, alerts, entry, gate, values, axis, log. */
export const Small: Story = {
  args: raisedConsole(),
  globals: { viewport: { value: 'small', isRotated: false }, textScale: '100' },
};
