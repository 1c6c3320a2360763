import type { Instant } from '@mdma-at/evidence';
import type { EffectPhase } from '@mdma-at/protocol';
import type { Mdma } from '../provider/mdma-provider.tsx';
import type { DayGate, DayState, RecordedPhase } from './day-ruler-types.ts';
import type { RulerEvent } from './ruler-events.ts';

/** Reads the sentences of the ruler from the catalogue. */
export function rulerWords({ t, words, format }: Mdma) {
  const phase = ({ phase: name }: { readonly phase: EffectPhase }) => words('phase', name);
  const between = (from: Instant, to: Instant) => t('time.between', { from: format.time(from), to: format.time(to) });
  const event = (of: RulerEvent): string => {
    switch (of.kind) {
      case 'dose':
        return t('rulerEvent.dose', { time: format.time(of.at), dose: format.dose(of.given.dose), by: of.given.by });
      case 'recorded':
        return t('rulerEvent.recorded', { time: format.time(of.at), phase: phase(of.phase), by: of.phase.by });
      case 'expected':
        return t('rulerEvent.expected', { phase: phase(of.phase), window: between(of.phase.from, of.phase.to) });
      case 'gate':
        return t('rulerEvent.gate', {
          window: between(of.gate.opensAt, of.gate.closesAt),
          state: words('gateState', of.gate.state),
          source: of.gate.source,
        });
      case 'check':
        return words('checkEvent', of.check.state, { time: format.time(of.at) });
      default:
        return of satisfies never;
    }
  };
  return {
    title: t('dayRuler.title'),
    inspect: t('dayRuler.inspect'),
    recorded: t('dayRuler.recorded'),
    expected: t('dayRuler.expected'),
    expectedWord: t('dayRuler.expectedWord'),
    expectedEffect: t('dayRuler.expectedEffect'),
    checks: t('dayRuler.checks'),
    dose: t('dayRuler.dose'),
    noneRecorded: t('dayRuler.noneRecorded'),
    noneExpected: t('dayRuler.noneExpected'),
    noDoseYet: t('dayRuler.noDoseYet'),
    dayState: (state: DayState) => words('dayState', state),
    elapsedHours: (hours: number) => t('dayRuler.elapsedHours', { hours }),
    phase,
    recordedBy: ({ from, by }: RecordedPhase, roomy: boolean) =>
      roomy ? t('dayRuler.recordedBy', { time: format.time(from), by }) : format.time(from),
    doseGiven: (at: Instant) => t('dayRuler.doseGiven', { time: format.time(at) }),
    gate: (gate: DayGate) => t('dayRuler.gateName', { state: words('gateState', gate.state) }),
    gateDetail: (gate: DayGate) =>
      t('dayRuler.gateDetail', { window: between(gate.opensAt, gate.closesAt), source: gate.source }),
    event,
    standing: (at: Instant, events: readonly RulerEvent[]) =>
      t('dayRuler.standing', {
        time: format.time(at),
        events: events.length === 0 ? t('dayRuler.nothing') : events.map(event).join('. '),
      }),
  };
}
