import { type ScenarioId, scenarios } from '@mdma-at/simulator';
import { Button, SimBar, type SimIntent } from '@mdma-at/ui';
import { memo, type ReactNode } from 'react';
import type { Rate } from '../clock/sim-clock.ts';
import type { RunningDay } from './use-dosing-day.ts';
import type { Simulation } from './use-simulation.ts';

const rates = [1, 60, 240, 960] as const satisfies readonly Rate[];
const names: Readonly<Record<ScenarioId, string>> = {
  uneventful: 'uneventful',
  'pressure-excursion': 'pressure excursion',
  hyperthermia: 'hyperthermia',
  hyponatraemia: 'low sodium, and transfer',
  'therapist-steps-out': 'a therapist steps out',
  'supplemental-declined': 'supplemental dose declined',
  'missed-check': 'a missed check',
  'typing-error': 'a typing error',
  'early-stop': 'early stop',
  'panic-and-grounding': 'panic and grounding',
  'emergency-and-transfer': 'emergency and transfer',
  overnight: 'overnight',
};

interface DaySimBarProps {
  readonly day: RunningDay;
  readonly simulation: Simulation;
  readonly alerting: boolean;
  readonly slowed: boolean;
}

/** The clock of the day: pause, speed, skip, and which day is played. */
export function DaySimBar({ day, ...props }: DaySimBarProps): ReactNode {
  const { clock, rate, over } = day;
  return <Bar clock={clock} running={rate} over={over} {...props} />;
}

interface BarProps extends Omit<DaySimBarProps, 'day'>, Pick<RunningDay, 'clock' | 'over'> {
  readonly running: Rate;
}

const Bar = memo(function Bar({ clock, running: rate, over, simulation, alerting, slowed }: BarProps) {
  const onIntent = (intent: SimIntent): void => {
    switch (intent.type) {
      case 'pause':
        return clock.setRate(0);
      case 'resume':
        return clock.setRate(simulation.rate);
      case 'choose-rate':
        simulation.chooseRate(intent.rate as Rate);
        if (rate !== 0) clock.setRate(intent.rate as Rate);
        return;
      case 'skip':
        return simulation.skipToNextReading();
      case 'choose-scenario':
        return simulation.chooseScenario(intent.scenario as ScenarioId);
      default:
        return intent satisfies never;
    }
  };
  return (
    <div className="demo-sim">
      <SimBar
        state={over ? 'ended' : rate === 0 ? 'paused' : 'running'}
        rate={rate === 0 ? simulation.rate : rate}
        rates={rates}
        skipTo={alerting ? 'repeat' : 'next-check'}
        {...(slowed && { slowedBecause: 'Slowed: an alert is active' })}
        scenario={simulation.scenario}
        scenarios={Object.values(scenarios).map(({ id }) => ({ id, name: names[id] }))}
        onIntent={onIntent}
      />
      {over ? null : <Button onPress={simulation.step}>Step</Button>}
    </div>
  );
});
