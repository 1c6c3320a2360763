import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, userEvent, within } from 'storybook/test';
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
    await step('every row of the axis starts and ends on the same pixel, however wide the desk is', async () => {
      const rows = [...canvasElement.querySelectorAll('.mdma-console-axis .mdma-time-row-plot')];
      await expect(rows.length).toBeGreaterThan(6);
      for (const width of ['1280px', '1440px', '1920px', '']) {
        canvasElement.style.inlineSize = width;
        const boxes = rows.map((row) => row.getBoundingClientRect());
        await expect(new Set(boxes.map(({ left }) => left)).size).toBe(1);
        await expect(new Set(boxes.map(({ right }) => right)).size).toBe(1);
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

/** Walks to the first control from the foot of the page, where each next one comes in under what sticks to the top. */
async function walkBackUnderTheBanner({ canvasElement }: { readonly canvasElement: HTMLElement }): Promise<void> {
  const covers = [
    ...canvasElement.querySelectorAll('.mdma-console-top, .mdma-console-emergency, .mdma-console-banner'),
  ];
  const main = canvasElement.querySelector('.mdma-console-main');
  const seen = new Set<Element>();
  globalThis.scrollTo(0, document.documentElement.scrollHeight);
  for (;;) {
    await userEvent.tab({ shift: true });
    const focused = document.activeElement;
    if (!focused || seen.has(focused) || !canvasElement.contains(focused)) break;
    seen.add(focused);
    if (!main?.contains(focused)) continue;
    const { left, top, bottom, width, height } = focused.getBoundingClientRect();
    // a region higher than the screen is never hidden as a whole
    if (height > innerHeight / 2) continue;
    await expect(top).toBeGreaterThanOrEqual(0);
    await expect(bottom).toBeLessThanOrEqual(innerHeight);
    const hit = document.elementFromPoint(left + width / 2, top + 1);
    await expect(covers.some((cover) => cover.contains(hit))).toBe(false);
  }
  await expect(seen.size).toBeGreaterThan(10);
}

/** What has the focus is never under the banner, however the page is scrolled (WCAG 2.4.11). */
export const FocusNotCovered: Story = { args: raisedConsole(), play: walkBackUnderTheBanner };

/** The same on a telephone, where emergency alone stays at the top. */
export const FocusNotCoveredSmall: Story = {
  args: raisedConsole(),
  globals: { viewport: { value: 'small', isRotated: false }, textScale: '100' },
  play: walkBackUnderTheBanner,
};
