import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, fn, userEvent, within } from 'storybook/test';
import {
  clock,
  dayChecks,
  daySpan,
  expectedPhases,
  firstDose,
  recordedPhases,
  supplementalGate,
} from '../dosing-day-console/dosing-day.fixtures.ts';
import { DayRuler } from './day-ruler.tsx';

const meta = {
  title: 'Dosing day/DayRuler',
  component: DayRuler,
  args: {
    span: daySpan,
    now: clock('10:47'),
    dayState: 'running',
    doses: [firstDose],
    recorded: recordedPhases,
    expected: expectedPhases,
    gate: supplementalGate,
    checks: dayChecks,
    onCursorChange: fn(),
  },
  decorators: [
    (Story) => (
      <div className="mdma-sheet" style={{ overflowX: 'auto' }} tabIndex={0} role="region" aria-label="Ruler">
        <div style={{ minInlineSize: '46rem' }}>
          <Story />
        </div>
      </div>
    ),
  ],
} satisfies Meta<typeof DayRuler>;

export default meta;
type Story = StoryObj<typeof meta>;

/** The window of the supplemental dose is open. Recorded phases are solid and signed, expected ones hatched and called expected. */
export const WindowOpen: Story = {
  play: async ({ canvasElement, step }) => {
    const canvas = within(canvasElement);
    await step('what is expected says so, what was recorded says who', async () => {
      const list = within(canvas.getByRole('list'))
        .getAllByRole('listitem')
        .map((item) => item.textContent);
      await expect(list).toContain('10:12: Peak, recorded by T-B');
      await expect(list).toContain('10:30 to 12:00: Peak, expected');
    });
    await step('the list names everything in the order of time', async () => {
      const items = within(canvas.getByRole('list')).getAllByRole('listitem');
      await expect(items[0]).toHaveTextContent('08:45: check done');
      await expect(items.at(-1)).toHaveTextContent('16:30: check expected');
    });
  },
};

/** Arrows move the cursor by a minute, Page keys by a quarter of an hour, Home and End to the ends; what stands there is spoken. */
export const Keyboard: Story = {
  play: async ({ canvasElement, args }) => {
    const cursor = within(canvasElement).getByRole('slider', { name: 'Inspect the time' });
    cursor.focus();
    await expect(cursor).toHaveAttribute(
      'aria-valuetext',
      expect.stringContaining('10:47. 10:12: Peak, recorded by T-B'),
    );
    await userEvent.keyboard('{ArrowRight}');
    await expect(cursor).toHaveAttribute('aria-valuetext', expect.stringMatching(/^10:48/));
    await userEvent.keyboard('{PageDown}');
    await expect(cursor).toHaveAttribute('aria-valuetext', expect.stringMatching(/^10:33/));
    await userEvent.keyboard('{Home}');
    await expect(cursor).toHaveAttribute('aria-valuetext', expect.stringMatching(/^08:30/));
    await userEvent.keyboard('{End}');
    await expect(cursor).toHaveAttribute('aria-valuetext', expect.stringMatching(/^17:00/));
    await expect(args.onCursorChange).toHaveBeenLastCalledWith(clock('17:00'));
  },
};

/** Before the first dose there is no elapsed time and nothing is expected yet; the ruler says why. */
export const PreDose: Story = {
  args: {
    now: clock('08:50'),
    dayState: 'before-dose',
    doses: [],
    recorded: [],
    expected: [],
    checks: dayChecks.map((check, index) => ({ ...check, state: index === 0 ? 'done' : 'expected' })),
  },
  render: ({ gate: _gate, ...args }) => <DayRuler {...args} />,
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    await expect(canvas.getByText(/No first dose recorded/)).toBeInTheDocument();
    await expect(canvasElement).not.toHaveTextContent('+1h');
  },
};

/** An ordinary morning between onset and peak. */
export const Normal: Story = {
  args: {
    now: clock('10:20'),
    gate: { ...supplementalGate, state: 'not-yet' },
    checks: dayChecks.map((check) =>
      check.state === 'due' || check.id === '10:30' ? { ...check, state: 'expected' } : check,
    ),
  },
};

/** The supplemental dose was given: its mark stands in the gate and the gate says so. */
export const SupplementalGiven: Story = {
  args: {
    now: clock('12:20'),
    doses: [firstDose, { at: clock('10:52'), dose: { amountMg: 40, saltForm: 'HCl' }, by: 'M-D' }],
    gate: { ...supplementalGate, state: 'given' },
  },
};

/** The day has gone on beyond its planned end. Nothing advances by itself: the last recorded phase is still the comedown. */
export const Overrun: Story = {
  // a small screen scrolls the axis inside a region of its own, as the console does
  decorators: [
    (Story) => (
      <div style={{ overflowX: 'auto' }} tabIndex={0} role="region" aria-label="Axis">
        <div style={{ minInlineSize: '46rem' }}>
          <Story />
        </div>
      </div>
    ),
  ],
  args: {
    now: clock('17:40'),
    span: { from: clock('08:30'), to: clock('18:30') },
    dayState: 'overrun',
    gate: { ...supplementalGate, state: 'withheld' },
    recorded: [
      { phase: 'onset', from: clock('09:34'), to: clock('10:12'), by: 'T-A' },
      { phase: 'peak', from: clock('10:12'), to: clock('12:40'), by: 'T-B' },
      { phase: 'plateau', from: clock('12:40'), to: clock('15:05'), by: 'T-A' },
      { phase: 'comedown', from: clock('15:05'), by: 'T-A' },
    ],
    checks: dayChecks.map((check) => ({ ...check, state: check.id === '14:30' ? 'missed' : 'done' })),
  },
};

/** A check is overdue: half a square, in the colour of a warning. */
export const CheckOverdue: Story = {
  args: {
    now: clock('10:56'),
    checks: dayChecks.map((check) => (check.state === 'due' ? { ...check, state: 'overdue' } : check)),
  },
};

/** A dose that was not given on the hour: elapsed hours stand at their own places. */
export const DoseAtSevenMinutesPast: Story = { args: { doses: [{ ...firstDose, at: clock('09:07') }] } };

/** Without the outline of the expected effect, for sites that fear it could be read as a measurement. */
export const WithoutEffect: Story = { args: { showExpectedEffect: false } };
