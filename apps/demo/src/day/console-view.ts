import type { Instant } from '@mdma-at/evidence';
import { eventFromEntry, type Journal, type JournalEntry, type ReadEntry, readJournal } from '@mdma-at/journal';
import type { DosingDayEvent, DosingDayInput, DosingDayView, SupplementalPhase } from '@mdma-at/protocol';
import type {
  ChecklistItem,
  DayCheck,
  DayRulerProps,
  DosingDayConsoleProps,
  EmergencyState,
  Mdma,
  PhaseClockProps,
  RecordedReading,
  SupplementalGateProps,
  VitalBands,
  VitalsStripsProps,
} from '@mdma-at/ui';
import type { VitalSign } from '@mdma-at/vitals';
import { checklist, statedBy } from './day-words.ts';

const minute = 60_000;
const hour = 60 * minute;

/** The stretch of the day that the screen shows: from the half hour of arrival to eight and a half hours after the dose. */
export function spanOf(
  view: DosingDayView,
  journal: Journal,
  now: Instant,
): { readonly from: Instant; readonly to: Instant } {
  const arrival = journal[0]?.occurredAt ?? now;
  const from = Math.floor(arrival / (30 * minute)) * 30 * minute;
  const planned = (view.t0 ?? arrival + hour) + 8.5 * hour;
  return { from, to: Math.max(Math.ceil(planned / (30 * minute)) * 30 * minute, now + 30 * minute) };
}

/** The rounds of vital signs: taken, due, and those still expected at the site's interval. */
export function checksOf(view: DosingDayView, input: DosingDayInput, until: Instant): readonly DayCheck[] {
  const done = view.readings.map(({ at }): DayCheck => ({ id: `done-${at}`, at, state: 'done' }));
  const next = view.next.find(({ what }) => what === 'reading' || what === 'repeat-reading');
  const due: DayCheck[] = next ? [{ id: next.id, at: next.dueAt, state: next.overdue ? 'overdue' : 'due' }] : [];
  const interval = input.definition.vitalSigns.intervalMinutes;
  const expected: DayCheck[] = [];
  if (next && typeof interval === 'number' && view.chart.session !== 'ended') {
    for (let at = Math.max(next.dueAt, view.at) + interval * minute; at < until; at += interval * minute) {
      expected.push({ id: `expected-${at}`, at, state: 'expected' });
    }
  }
  return [...done, ...due, ...expected];
}

const gateStates = {
  'not-yet': 'not-yet',
  open: 'open',
  closing: 'closing',
  closed: 'closed',
  given: 'given',
  withheld: 'withheld',
} as const;

function gateState(phase: SupplementalPhase): SupplementalGateProps['state'] {
  switch (phase) {
    case 'before-dose':
      return 'no-dose';
    case 'given':
    case 'withheld':
      return 'closed';
    default:
      return phase;
  }
}

export function rulerOf(
  view: DosingDayView,
  span: { readonly to: Instant },
): Omit<DayRulerProps, 'span' | 'now' | 'checks' | 'showChecks'> {
  const { phase, supplemental, initialDose } = view;
  const doses = [
    ...initialDose.given,
    ...(supplemental.outcome?.type === 'supplemental-dose.administered' ? [supplemental.outcome] : []),
  ];
  const gatePhase = supplemental.phase === 'before-dose' ? undefined : gateStates[supplemental.phase];
  const { opensAt, closesAt, window } = supplemental;
  return {
    dayState: dayState(view, span.to),
    doses: doses.map(({ at, dose, by }) => ({ at, dose, by: by.id })),
    recorded: phase.history.map((one, index) => {
      const to = phase.history[index + 1]?.at;
      return { phase: one.phase, from: one.at, by: one.by.id, ...(to !== undefined && { to }) };
    }),
    expected: phase.expected.flatMap(({ phase: name, from, to }) =>
      from === undefined || to === undefined ? [] : [{ phase: name, from, to, basis: phase.basis }],
    ),
    ...(gatePhase &&
      opensAt !== undefined &&
      closesAt !== undefined && {
        gate: { opensAt, closesAt, state: gatePhase, source: statedBy(window.basis), basis: window.basis },
      }),
  };
}

function dayState({ chart, t0, at }: DosingDayView, end: Instant): DayRulerProps['dayState'] {
  if (['ended', 'transferred', 'suspended'].includes(chart.session)) return 'ended';
  if (t0 === undefined) return 'before-dose';
  return at > end - 30 * minute ? 'overrun' : 'running';
}

/** The limits that the strips draw: the first two steps above the usual, as stated, each with its source. */
export function bandsOf({ limits }: DosingDayInput, { words }: Mdma): VitalBands {
  if (limits === 'not-stated') return { kind: 'none', why: 'The site has set no limits.' };
  const drawn = limits.limits.filter(
    ({ threshold, comparator, level, sign }) =>
      threshold.kind === 'absolute' &&
      (comparator === 'above' || comparator === 'at-or-above') &&
      level <= 2 &&
      ['systolic', 'heartRate', 'temperature'].includes(sign),
  );
  return {
    kind: 'bands',
    bands: drawn.map(({ code, sign, comparator, threshold, level, watch, basis }) => ({
      code,
      sign,
      comparator,
      limit: { value: threshold.value, text: threshold.text, unit: unitOf(sign) },
      severity: watch ? 'advisory' : 'warning',
      action:
        level === 1 ? (watch ? words('action', 'watch') : words('action', 'repeat')) : words('action', 'physician'),
      source: statedBy(basis),
      basis,
    })),
  };
}

function unitOf(sign: string): 'mm[Hg]' | '/min' | 'Cel' {
  return sign === 'heartRate' ? '/min' : sign === 'temperature' ? 'Cel' : 'mm[Hg]';
}

const kept = new WeakMap<Journal, readonly ReadEntry[]>();

/** The entries of vital signs that stand, read once for a journal. */
function vitalsEntries(journal: Journal): readonly ReadEntry[] {
  const known = kept.get(journal);
  if (known) return known;
  const read = readJournal(journal, { reading: 'as-known' }).filter(
    ({ original, withdrawn }) => original.type === 'vitals.recorded' && !withdrawn,
  );
  kept.set(journal, read);
  return read;
}

export function vitalsOf(
  view: DosingDayView,
  journal: Journal,
  bands: VitalBands,
): Omit<VitalsStripsProps, 'span' | 'now' | 'checks'> {
  const latest = view.lastReading;
  const assessed = new Map(view.readings.map((one) => [one.at, one.assessment]));
  const readings = vitalsEntries(journal).map(({ original, read, amendments }): RecordedReading => {
    const { reading, by } = vitalsIn(read);
    const assessment = assessed.get(reading.at);
    const findings = assessment && assessment !== 'unassessed' ? assessment.findings : undefined;
    const struck = amendments.length > 0 ? struckIn([original, ...amendments]) : [];
    return {
      id: original.id,
      reading,
      by: by.id,
      ...(findings && { findings }),
      ...(struck.length > 0 && { struck }),
    };
  });
  return {
    readings,
    bands,
    ...(latest && latest.assessment !== 'unassessed' && { assessment: latest.assessment }),
    freshness: !latest
      ? { kind: 'none' }
      : latest.freshness === 'stale'
        ? { kind: 'stale', since: latest.at }
        : { kind: 'live' },
  };
}

const vitalsIn = (entry: JournalEntry) => eventFromEntry<Extract<DosingDayEvent, { type: 'vitals.recorded' }>>(entry);

/** The values that later entries replaced, each with who replaced it and when. */
function struckIn(versions: readonly JournalEntry[]): NonNullable<RecordedReading['struck']> {
  return versions.flatMap((version, index) => {
    const next = versions[index + 1];
    if (next?.type !== 'vitals.recorded' || version.type !== 'vitals.recorded') return [];
    const now = vitalsIn(next).reading.signs;
    return Object.entries(vitalsIn(version).reading.signs).flatMap(([sign, was]) =>
      was && now[sign as VitalSign]?.text !== was.text
        ? [{ sign: sign as VitalSign, was, by: next.actor.id, at: next.recordedAt }]
        : [],
    );
  });
}

const dueWords: Readonly<Record<string, string>> = {
  reading: 'Vital signs',
  'repeat-reading': 'Repeat blood pressure',
  'supplemental-window': 'Supplemental window opens',
  'supplemental-decision': 'Supplemental decision',
};

export function clockOf(view: DosingDayView): Omit<PhaseClockProps, 'now'> {
  const { recorded, expected } = view.phase;
  const expectedNow = expected.find(
    ({ from, to }) => from !== undefined && to !== undefined && from <= view.at && view.at < to,
  );
  return {
    doseAt: view.t0,
    recorded: recorded && { phase: recorded.phase, at: recorded.at, by: recorded.by.id },
    expected: expectedNow?.phase,
    next: view.next.flatMap(({ id, what, dueAt, overdue }) => {
      const words = dueWords[what];
      if (!words) return [];
      return [
        {
          id,
          what: words,
          dueAt,
          kind: overdue ? 'overdue' : what === 'supplemental-decision' ? 'before' : 'due',
        } as const,
      ];
    }),
  };
}

export function supplementalOf(
  view: DosingDayView,
): Pick<
  SupplementalGateProps,
  'state' | 'window' | 'otherWindows' | 'amount' | 'person' | 'report' | 'polarity' | 'authorised' | 'outcome'
> {
  const gate = view.supplemental;
  const { opensAt, closesAt, outcome } = gate;
  const { opensMinutes, closesMinutes } = gate.window.value;
  return {
    state: gateState(gate.phase),
    window:
      opensAt === undefined || closesAt === undefined || opensMinutes === 'not-stated' || closesMinutes === 'not-stated'
        ? undefined
        : {
            minutes: { opensMinutes, closesMinutes },
            source: statedBy(gate.window.basis),
            basis: gate.window.basis,
            opensAt,
            closesAt,
          },
    otherWindows: gate.otherWindows.map(({ value, basis }) => ({ minutes: value, source: statedBy(basis), basis })),
    amount: gate.amount,
    person: view.participant,
    report: gate.report,
    polarity: gate.polarity,
    authorised: gate.authorised && { by: gate.authorised.by.id, at: gate.authorised.at },
    outcome:
      outcome &&
      (outcome.type === 'supplemental-dose.administered'
        ? { kind: 'given', at: outcome.at, dose: outcome.dose, by: outcome.by.id }
        : {
            kind: 'withheld',
            at: outcome.at,
            reason: outcome.reason,
            ...(outcome.by.role !== 'system' && { by: outcome.by.id }),
          }),
  };
}

export function staffOf(view: DosingDayView, input: DosingDayInput): DosingDayConsoleProps['staff'] {
  const onCall =
    view.room.physicianOnCall === 'yes'
      ? input.staff.find((one) => one.role === 'physician' || one.role === 'prescriber')
      : undefined;
  const { present, required } = view.room.therapists;
  return {
    required,
    presence: view.room.present.map((one) => ({
      name: one.person,
      role: one.role === 'companion' || one.role === 'other' ? 'participant' : one.role,
      present: one.present,
      at: one.at,
    })),
    onCall: onCall?.person,
    ...(view.t0 !== undefined && present < required && !view.end.released && { lacking: 'critical' as const }),
    ...(view.lastReading && { lastReadingAge: view.at - view.lastReading.at }),
  };
}

export function emergencyOf({ log }: DosingDayView): EmergencyState {
  const last = log.findLast((event) => event.type === 'emergency.declared' || event.type === 'emergency.resolved');
  if (!last) return { kind: 'idle' };
  return last.type === 'emergency.declared'
    ? { kind: 'active', since: last.at, by: last.by.id }
    : { kind: 'over', at: last.at };
}

export function checklistOf({ log }: DosingDayView): readonly ChecklistItem[] {
  return checklist.map(({ id, what, check }) => {
    const fact = log.findLast((event) => event.type === 'check.recorded' && event.check.kind === check.kind);
    return { id, what, done: fact && { at: fact.at, by: fact.by.id } };
  });
}
