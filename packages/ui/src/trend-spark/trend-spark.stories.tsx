import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect } from 'storybook/test';
import { calmReadings, clock, daySpan, raisedReadings } from '../dosing-day-console/dosing-day.fixtures.ts';
import type { RecordedReading } from '../vitals-strips/vitals-strips-types.ts';
import { TrendSpark } from './trend-spark.tsx';

const systolic = (readings: readonly RecordedReading[]) =>
  readings.map(({ reading }) => ({ at: reading.at, value: reading.signs.systolic?.value ?? 0 }));

const meta = {
  title: 'Vitals/TrendSpark',
  component: TrendSpark,
  args: {
    points: systolic(raisedReadings),
    text: 'Systolic rose from 124 to 162 mmHg since 08:45.',
    scale: { min: 100, max: 180 },
    span: { from: daySpan.from, to: clock('11:00') },
  },
} satisfies Meta<typeof TrendSpark>;

export default meta;
type Story = StoryObj<typeof meta>;

/** The line is read as its sentence. It has no axis, so it draws no limit. */
export const Normal: Story = {
  play: async ({ canvas }) => {
    await expect(
      canvas.getByRole('img', { name: 'Systolic rose from 124 to 162 mmHg since 08:45.' }),
    ).toBeInTheDocument();
  },
};

export const Empty: Story = {
  args: { points: [] },
  play: async ({ canvas }) => {
    await expect(canvas.getByText('Not recorded')).toBeVisible();
  },
};

/** The last reading is too old: the line ends in a hollow point, dots follow it, and the age is a word. */
export const Stale: Story = {
  args: {
    points: systolic(calmReadings),
    span: { from: daySpan.from, to: clock('12:00') },
    freshness: { kind: 'stale', age: 22 * 60_000 },
  },
  play: async ({ canvas }) => {
    await expect(canvas.getByRole('img', { name: /Last reading 22min ago\.$/ })).toBeInTheDocument();
  },
};

/** A missed round is not bridged. */
export const Gap: Story = {
  args: { points: systolic(raisedReadings.filter(({ id }) => id !== '09:45')), missed: [clock('09:45')] },
  play: async ({ canvasElement }) => {
    await expect(canvasElement.querySelectorAll('.mdma-spark-line')).toHaveLength(2);
  },
};

/** In a list, all lines share one scale and one stretch of time. */
export const InAList: Story = {
  render: (args) => (
    <ul className="mdma-sheet" style={{ display: 'grid', gap: '0.5rem', maxInlineSize: '28rem' }}>
      {['P-0142', 'P-0187', 'P-0231'].map((person, index) => (
        <li key={person} style={{ display: 'flex', justifyContent: 'space-between', alignItems: 'center' }}>
          <b>{person}</b>
          <TrendSpark
            {...args}
            text={`Systolic of ${person} since 08:45.`}
            points={index === 2 ? [] : args.points.map(({ at, value }) => ({ at, value: value - index * 18 }))}
          />
        </li>
      ))}
    </ul>
  ),
};
