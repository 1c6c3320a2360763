import type { JournalEntry } from '@mdma-at/journal';
import { EventLog, type LogLine } from '../event-log/event-log.tsx';
import { IdentityBanner } from '../identity-banner/identity-banner.tsx';
import { SimBar } from '../sim-bar/sim-bar.tsx';
import type { DosingDayConsoleProps } from './dosing-day-console.tsx';
import {
  clock,
  calmAssessment,
  calmReadings,
  dayChecks,
  daySpan,
  demoBands,
  expectedPhases,
  firstDose,
  publication,
  raisedAlert,
  raisedAssessment,
  raisedReadings,
  recordedPhases,
  registry,
  supplementalAmount,
  supplementalGate,
} from './dosing-day.fixtures.ts';
import { clearReport, doseReport, heldReport } from './interlock-reports.fixtures.ts';

interface Note {
  readonly seq: number;
  readonly time: `${number}:${number}`;
  readonly text: string;
  readonly human?: boolean;
  readonly by?: string;
  readonly amends?: number;
}

const notes: readonly Note[] = [
  { seq: 17, time: '10:12', text: 'Peak reported' },
  { seq: 18, time: '10:15', text: 'Blood pressure 152 / 92 mmHg, left arm, seated' },
  { seq: 19, time: '10:30', text: 'Temperature 43.4 °C' },
  { seq: 20, time: '10:30', text: 'Temperature 37.4 °C', amends: 19 },
  { seq: 21, time: '10:36', text: 'Eyes open, asked for water. Speaking about her brother.', human: true },
  { seq: 22, time: '10:42', text: 'Blood pressure 162 / 96 mmHg, left arm, seated' },
];

const entries: readonly JournalEntry[] = notes.map(({ seq, time, by = 'T-B', amends }) => ({
  v: 1,
  stream: 'P-8142',
  seq,
  id: `e${seq}`,
  type: 'note.recorded',
  tv: 1,
  occurredAt: clock(time),
  recordedAt: clock(time),
  tz: { zone: 'America/Toronto', offsetMin: -300 },
  actor: { id: by, role: 'therapist' },
  pins: {},
  payload: {},
  prev: '',
  hash: '',
  ...(amends === undefined ? {} : { amends, reason: 'typing error' }),
}));

function describe(entry: JournalEntry): LogLine {
  const note = notes.find(({ seq }) => seq === entry.seq);
  return { text: note?.text ?? entry.type, human: note?.human ?? false };
}

const nothing = (): undefined => undefined;

/** The console at 10:47: systolic pressure raised, the supplemental dose held. */
export function raisedConsole(): DosingDayConsoleProps {
  return {
    span: daySpan,
    now: clock('10:47'),
    checks: dayChecks,
    banner: (
      <IdentityBanner
        subject={{ code: 'P-8142' }}
        session={{ number: 2, of: 3, kind: 'dosing day' }}
        variant={{ name: 'Phase 3 pattern', detail: 'protocol mapp1@1, locked' }}
        consent={{ version: '3', signedOn: '2026-09-12' }}
        simulated
      >
        <SimBar state="running" rate={240} rates={[1, 60, 240, 960]} onIntent={nothing} />
      </IdentityBanner>
    ),
    emergency: {
      state: { kind: 'idle' },
      contacts: [{ name: 'Physician on call', phone: '555 0142' }],
      onIntent: nothing,
    },
    clock: {
      doseAt: firstDose.at,
      recorded: { phase: 'peak', at: clock('10:12'), by: 'T-B' },
      next: [
        { id: 'repeat', what: 'Repeat blood pressure', dueAt: clock('10:50'), kind: 'due' },
        { id: 'supplemental', what: 'Supplemental decision', dueAt: clock('11:00'), kind: 'before' },
      ],
    },
    staff: {
      required: 2,
      presence: [
        { name: 'T-A', role: 'therapist', present: true, at: clock('08:20') },
        { name: 'T-B', role: 'therapist', present: true, at: clock('08:25') },
      ],
      onCall: 'M-D',
      lastReadingAge: clock('10:47') - clock('10:42'),
    },
    alerts: [raisedAlert],
    onAlert: nothing,
    ruler: {
      dayState: 'running',
      doses: [firstDose],
      recorded: recordedPhases,
      expected: expectedPhases,
      gate: supplementalGate,
    },
    vitals: {
      readings: raisedReadings,
      bands: { kind: 'bands', bands: demoBands },
      assessment: raisedAssessment,
      freshness: { kind: 'live' },
    },
    supplemental: {
      state: 'open',
      window: {
        minutes: { opensMinutes: 90, closesMinutes: 120 },
        opensAt: clock('10:30'),
        closesAt: clock('11:00'),
        source: 'registry',
        basis: registry,
      },
      otherWindows: [{ minutes: { opensMinutes: 90, closesMinutes: 150 }, source: 'publication', basis: publication }],
      amount: supplementalAmount,
      person: 'P-8142',
      report: heldReport,
      polarity: 'give',
      onIntent: nothing,
    },
    checklist: {
      items: [
        { id: 'arrival', what: 'Arrival and belongings', done: { at: clock('08:20'), by: 'T-A' } },
        { id: 'phone', what: 'Companion reached by phone' },
        { id: 'room', what: 'Room temperature set', done: { at: clock('08:28'), by: 'T-B' } },
      ],
      onTick: nothing,
    },
    comfort: (
      <>
        <b>Comfort</b>
        <p>Water 10:37, 0.2 L. Temperature 21 °C. Music on. Eye mask off.</p>
        <p>Distress 4 of 10, before 6 of 10.</p>
      </>
    ),
    log: <EventLog entries={entries} describe={describe} since={firstDose.at} />,
  };
}

/** The console at 10:32: nothing wrong, the window just open. */
export function calmConsole(): DosingDayConsoleProps {
  const raised = raisedConsole();
  return {
    ...raised,
    now: clock('10:32'),
    clock: {
      ...raised.clock,
      next: [
        { id: 'supplemental', what: 'Supplemental decision', dueAt: clock('11:00'), kind: 'before' },
        { id: 'check', what: 'Vital signs', dueAt: clock('10:45'), kind: 'due' },
      ],
    },
    staff: { ...raised.staff, lastReadingAge: clock('10:32') - clock('10:30') },
    alerts: [],
    vitals: { ...raised.vitals, readings: calmReadings, assessment: calmAssessment },
    ...(raised.supplemental ? { supplemental: { ...raised.supplemental, report: clearReport } } : {}),
    log: (
      <EventLog
        entries={entries.filter(({ occurredAt }) => occurredAt <= clock('10:32'))}
        describe={describe}
        since={firstDose.at}
      />
    ),
  };
}

/** The console at 08:50: nobody has taken anything yet, one condition is unknown. */
export function morningConsole(): DosingDayConsoleProps {
  const { supplemental: _supplemental, ...raised } = raisedConsole();
  return {
    ...raised,
    now: clock('08:50'),
    checks: dayChecks.map((check, index) => ({
      ...check,
      state: index === 0 ? 'done' : index === 1 ? 'due' : 'expected',
    })),
    clock: { next: [{ id: 'dose', what: 'First dose', dueAt: clock('09:00'), kind: 'due' }] },
    staff: { ...raised.staff, lastReadingAge: clock('08:50') - clock('08:45') },
    alerts: [],
    ruler: { dayState: 'before-dose', doses: [], recorded: [], expected: [] },
    vitals: { ...raised.vitals, readings: calmReadings.slice(0, 1), assessment: calmAssessment },
    log: <EventLog entries={[]} />,
    dose: { plan: firstDose.dose, person: 'P-8142', report: doseReport, onIntent: nothing },
  };
}
