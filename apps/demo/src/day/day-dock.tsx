import { Button } from '@mdma-at/ui';
import type { ReactNode } from 'react';
import { InDock } from '../dock.tsx';
import type { RunningDay } from './use-dosing-day.ts';
import type { Simulation } from './use-simulation.ts';

interface DayDockProps {
  readonly day: RunningDay;
  readonly simulation: Simulation;
  readonly alerting: boolean;
  readonly entering: boolean;
  readonly onEntering: (entering: boolean) => void;
}

/** What is pressed most on a dosing day, within reach of a thumb. Emergency stands at the head of the screen and never leaves it. */
export function DayDock({ day, simulation, alerting, entering, onEntering }: DayDockProps): ReactNode {
  const { clock, rate } = day;
  const enter = (): void => {
    onEntering(true);
    // once the form stands
    requestAnimationFrame(() => document.querySelector<HTMLElement>('.mdma-console-entry input')?.focus());
  };
  return (
    <InDock>
      <div className="demo-day-dock">
        {entering ? null : (
          <Button tone="primary" onPress={enter}>
            {alerting ? 'Record repeat' : 'Record reading'}
          </Button>
        )}
        <Button onPress={() => clock.setRate(rate === 0 ? simulation.rate : 0)}>
          {rate === 0 ? 'Go on' : 'Pause'}
        </Button>
        <Button onPress={simulation.skipToNextReading}>Skip ahead</Button>
      </div>
    </InDock>
  );
}
