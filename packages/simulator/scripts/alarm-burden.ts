import { limitSets } from '@mdma-at/vitals';
import { alarmBurdenTable, type BurdenRow } from '../src/cohort/alarm-burden-table.ts';
import { exampleDay } from '../src/fixtures/example-day.ts';

/** Prints the alarm burden of three limit sets over the same simulated days: `alarm-burden [days] [seed]`. */
const days = Number(process.argv[2] ?? 1000);
const seed = Number(process.argv[3] ?? 2026);
const sets = [limitSets.siteDemo, limitSets.volunteerCuts, limitSets.hypertension];
const initialDose = { amountMg: 120, saltForm: 'HCl' } as const;
const session2 = {
  ...exampleDay.input,
  sessionNumber: 2,
  course: {
    ...exampleDay.input.course,
    previousInitialDose: { amountMg: 80, saltForm: 'HCl' },
    escalation: { decided: 'yes', toMg: 120, lastDoseTolerated: 'yes' },
  },
} as const;

const rows = alarmBurdenTable(sets, {
  ...exampleDay,
  input: session2,
  initialDose,
  seed,
  days,
  repeatWithinMinutes: 30,
  onProgress: (limits, done) => {
    if (done % 250 === 0) process.stderr.write(`${limits}: ${done} of ${days} days\n`);
  },
});

const percent = (share: number) => `${(100 * share).toFixed(1)} %`;
const columns: readonly (readonly [string, (row: BurdenRow) => string])[] = [
  ['limit set', (row) => row.limits],
  ['alarms', (row) => String(row.alarms)],
  ['alarms per hour', (row) => row.alarmsPerHour.toFixed(2)],
  ['repeated within 30 min', (row) => percent(row.repeated / Math.max(1, row.alarms))],
  ['never acknowledged', (row) => percent(row.unacknowledged / Math.max(1, row.alarms))],
  ['time in alarm', (row) => percent(row.shareOfTimeInAlarm)],
  ['days without alarm', (row) => percent(row.daysWithoutAlarm / row.days)],
  ['initial dose not given', (row) => percent(row.initialDosesNotGiven / row.days)],
  [
    'supplemental not given',
    (row) => percent(row.supplementalDosesNotGiven / Math.max(1, row.days - row.initialDosesNotGiven)),
  ],
  ['days with a hold', (row) => percent(row.daysWithHold / row.days)],
  ['deviations per day', (row) => (row.deviations / row.days).toFixed(2)],
  ['readings per day', (row) => row.readingsPerDay.toFixed(1)],
  ['median minutes to end', (row) => String(row.medianMinutesToEnd)],
  ['not back in 15 h', (row) => String(row.notBack)],
];
const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
console.log(`${days} simulated days, 120 mg and 60 mg, the same participants under each set (seed ${seed})\n`);
console.log(line(columns.map(([name]) => name)));
console.log(line(columns.map(() => '---')));
for (const row of rows) console.log(line(columns.map(([, cell]) => cell(row))));
