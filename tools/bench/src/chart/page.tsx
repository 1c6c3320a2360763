import { type DeviceTrace, MdmaProvider, saturationStrip, usualStrips, VitalsStrips } from '@mdma-at/ui';
import '@mdma-at/ui/styles.css';
import type { ReactNode } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { canvasStrips } from './canvas-strips.ts';
import { type DeviceDay, dayOfSeconds } from './day-of-seconds.ts';

interface Contestant {
  readonly draw: (count: number) => void;
  readonly end: () => void;
}

const day: DeviceDay = dayOfSeconds(Date.UTC(2026, 2, 23, 15));
const strips = [...usualStrips, saturationStrip].filter(({ id }) => id !== 'blood-pressure');

function room(): HTMLElement {
  const element = document.createElement('div');
  element.style.inlineSize = '1200px';
  document.body.append(element);
  return element;
}

/** What the device sent so far: lists that only grow, in a new trace each time, as a product would keep them. */
const sent = { at: [] as number[], series: day.series.map(({ sign }) => ({ sign, values: [] as number[] })) };

function receive(count: number): void {
  if (sent.at.length > count) for (const list of [sent.at, ...sent.series.map(({ values }) => values)]) list.length = 0;
  for (let second = sent.at.length; second < count; second += 1) {
    sent.at.push(day.at[second] ?? Number.NaN);
    for (const [index, { values }] of sent.series.entries())
      values.push(day.series[index]?.values[second] ?? Number.NaN);
  }
}

function Strips({ count }: { readonly count: number }): ReactNode {
  receive(count);
  const traces = sent.series.map((series): DeviceTrace => ({ ...series, at: sent.at, gapAfterMs: 5_000 }));
  return (
    <MdmaProvider timeZone="America/Vancouver" theme="light">
      <VitalsStrips
        span={day}
        now={day.to}
        readings={[]}
        traces={traces}
        strips={strips}
        bands={{ kind: 'none', why: 'a bench' }}
        freshness={{ kind: 'live' }}
        checks={[]}
      />
    </MdmaProvider>
  );
}

const contestants = {
  ours: (known: number): Contestant => {
    receive(known);
    const element = room();
    const root = createRoot(element);
    return {
      draw: (count) => flushSync(() => root.render(<Strips count={count} />)),
      end: () => {
        root.unmount();
        element.remove();
      },
    };
  },
  canvas: (): Contestant => {
    const element = room();
    const draw = canvasStrips(element);
    return { draw: (count) => draw(day, count), end: () => element.remove() };
  },
} as const;

Object.assign(globalThis, { contestants });
