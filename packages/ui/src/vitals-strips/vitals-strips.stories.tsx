import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, fn, userEvent, within } from 'storybook/test';
import {
  calmAssessment,
  calmReadings,
  clock,
  criticalAssessment,
  criticalReadings,
  dayChecks,
  daySpan,
  demoBands,
  raisedAssessment,
  raisedReadings,
} from '../dosing-day-console/dosing-day.fixtures.ts';
import { saturationStrip, usualStrips } from './usual-strips.ts';
import type { RecordedReading } from './vitals-strips-types.ts';
import { VitalsStrips } from './vitals-strips.tsx';

const meta = {
  title: 'Vitals/VitalsStrips',
  component: VitalsStrips,
  args: {
    span: daySpan,
    now: clock('10:47'),
    readings: calmReadings,
    bands: { kind: 'bands', bands: demoBands },
    assessment: calmAssessment,
    freshness: { kind: 'live' },
    checks: dayChecks,
    onOpenReading: fn(),
  },
  decorators: [
    (Story) => (
      <div className="mdma-sheet" style={{ overflowX: 'auto' }} tabIndex={0} role="region" aria-label="Strips">
        <div style={{ minInlineSize: '46rem' }}>
          <Story />
        </div>
      </div>
    ),
  ],
} satisfies Meta<typeof VitalsStrips>;

export default meta;
type Story = StoryObj<typeof meta>;

/** Nothing was entered: every band is neutral, and there is no colour but the line of the present. */
export const Normal: Story = {
  play: async ({ canvasElement }) => {
    await expect(canvasElement.querySelectorAll('.mdma-strip-band').length).toBe(4);
    await expect(canvasElement.querySelectorAll('.mdma-strip-band[data-entered]')).toHaveLength(0);
  },
};

/** Systolic pressure is above the limit of the site. The band is tinted because the assessment says so, not because of the number. */
export const Warning: Story = {
  args: { readings: raisedReadings, assessment: raisedAssessment },
  play: async ({ canvasElement, step }) => {
    const canvas = within(canvasElement);
    await step('one band is tinted', async () => {
      await expect(canvasElement.querySelectorAll('.mdma-strip-band[data-entered="warning"]')).toHaveLength(1);
    });
    await step('one sentence says it, with the limit in the words of the site', async () => {
      await expect(canvas.getByText(/Systolic above 160.mmHg, Site policy \(demo\)\./)).toBeInTheDocument();
      await expect(canvasElement).not.toHaveTextContent('160 or above');
    });
  },
};

/** A high number without a finding stays neutral: the strips compare nothing. */
export const HighWithoutFinding: Story = {
  args: { readings: raisedReadings, assessment: { ...calmAssessment, at: clock('10:42') } },
  play: async ({ canvasElement }) => {
    await expect(canvasElement.querySelectorAll('.mdma-strip-band[data-entered]')).toHaveLength(0);
  },
};

export const Critical: Story = {
  args: { readings: criticalReadings, assessment: criticalAssessment, now: clock('10:49') },
};

/** Only watched: an advisory has a dotted edge and a circle. */
export const Advisory: Story = {
  args: {
    readings: raisedReadings,
    assessment: raisedAssessment,
    bands: {
      kind: 'bands',
      bands: demoBands.map((band) =>
        band.code === 'systolic.above-limit' ? { ...band, severity: 'advisory', action: 'watch' } : band,
      ),
    },
  },
};

/** No site policy, no band: the strips say so instead of suggesting a limit. */
export const NoLimitsSet: Story = {
  args: { bands: { kind: 'none', why: 'This site has not entered a policy for vital signs.' } },
  play: async ({ canvasElement }) => {
    await expect(within(canvasElement).getByText(/No limits set/)).toBeInTheDocument();
    await expect(canvasElement.querySelectorAll('.mdma-strip-band')).toHaveLength(0);
  },
};

export const Empty: Story = { args: { readings: [], freshness: { kind: 'none' } } };

/** A missed check: the line does not cross it. */
export const Gap: Story = {
  args: {
    readings: calmReadings.filter(({ id }) => id !== '09:45'),
    checks: dayChecks.map((check) => (check.id === '09:45' ? { ...check, state: 'missed' } : check)),
  },
  play: async ({ canvasElement }) => {
    await expect(canvasElement.querySelectorAll('[data-strip="heart-rate"] .mdma-strip-line')).toHaveLength(4);
  },
};

/** The last reading is too old: the line ends, hatching begins, and every latest value says how old it is. */
export const Stale: Story = { args: { now: clock('11:12'), freshness: { kind: 'stale', since: clock('10:30') } } };

const highTemperature: RecordedReading = {
  id: '10:40',
  by: 'T-A',
  reading: {
    at: clock('10:40'),
    signs: {
      systolic: { value: 214, text: '214', unit: 'mm[Hg]' },
      diastolic: { value: 118, text: '118', unit: 'mm[Hg]' },
      heartRate: { value: 148, text: '148', unit: '/min' },
      temperature: { value: 40.4, text: '40.4', unit: 'Cel' },
    },
  },
};

/** Values beyond the paper stand at its edge with a chevron; the scale does not move. */
export const OutOfScale: Story = {
  args: { readings: [...calmReadings, highTemperature], assessment: criticalAssessment },
};

/** With oxygen saturation, and a scale that a site has changed and that says so. */
export const FourStrips: Story = {
  args: {
    strips: [...usualStrips, { ...saturationStrip, min: 80, scaleChanged: true }],
    readings: calmReadings.map((recorded) => ({
      ...recorded,
      reading: {
        ...recorded.reading,
        signs: { ...recorded.reading.signs, spo2: { value: 97, text: '97', unit: '%' } },
      },
    })),
  },
};

/** Readings every three minutes. */
export const Dense: Story = {
  args: {
    readings: Array.from({ length: 40 }, (_, index) => {
      const heartRate = 72 + Math.round(18 * Math.sin(index / 6) + index / 2);
      return {
        id: `d${index}`,
        by: 'T-A',
        reading: {
          at: clock('08:45') + index * 180_000,
          signs: { heartRate: { value: heartRate, text: String(heartRate), unit: '/min' } },
        },
      } satisfies RecordedReading;
    }),
  },
};

/** The same readings as a table: newest first, a column for limits, the corrected value struck through. */
export const AsTable: Story = {
  args: { readings: raisedReadings, assessment: raisedAssessment },
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    await userEvent.click(canvas.getByRole('button', { name: 'Show as table' }));
    const rows = canvas.getAllByRole('row');
    await expect(rows[1]).toHaveTextContent('10:42');
    await expect(rows[1]).toHaveTextContent('above 160: repeat in 5 min, Site policy (demo)');
    await expect(canvasElement.querySelector('del')).toHaveTextContent('43.4');
  },
};

/** One tab stop: left and right go from reading to reading, up and down from strip to strip, Enter opens the reading. */
export const Keyboard: Story = {
  play: async ({ canvasElement, args }) => {
    const cursor = within(canvasElement).getByRole('slider', { name: 'Inspect the readings' });
    cursor.focus();
    await expect(cursor).toHaveAttribute('aria-valuetext', expect.stringContaining('10:30. Blood pressure 157 / 95'));
    await userEvent.keyboard('{ArrowLeft}{ArrowDown}');
    await expect(cursor).toHaveAttribute('aria-valuetext', expect.stringContaining('10:15. Heart rate 101'));
    await userEvent.keyboard('{Enter}');
    await expect(args.onOpenReading).toHaveBeenCalledWith('10:15');
  },
};

const seconds = Array.from({ length: 6_000 }, (_, second) => clock('09:00') + second * 1_000);

/** An oximeter once a second: its lowest and highest value of each column, a drop-out as a gap, people's readings before it. */
export const DeviceTrace: Story = {
  args: {
    traces: [
      {
        sign: 'heartRate',
        at: seconds,
        values: seconds.map((_, second) =>
          second > 2_400 && second < 2_900 ? Number.NaN : 80 + 12 * Math.sin(second / 700) + 3 * Math.sin(second / 5),
        ),
        gapAfterMs: 5_000,
      },
    ],
  },
  play: async ({ canvasElement }) => {
    const strokes = [...canvasElement.querySelectorAll('.mdma-strip-trace')].map(
      (path) => path.getAttribute('d') ?? '',
    );
    await expect(strokes.length).toBeGreaterThan(1);
    // one stretch holds the drop-out: it alone begins anew in its middle
    await expect(strokes.filter((d) => d.match(/M/g)?.length === 2)).toHaveLength(1);
    await expect(within(canvasElement).getByText(/a device measured from 09:00 to 10:39/)).toBeVisible();
  },
};
