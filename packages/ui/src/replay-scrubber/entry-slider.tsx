import type { JournalEntry } from '@mdma-at/journal';
import { type ReactNode, useLayoutEffect, useRef } from 'react';
import { I18nProvider, Slider, SliderThumb, SliderTrack } from 'react-aria-components';
import { useMdma } from '../provider/mdma-provider.tsx';
import { entryTicks } from './entry-ticks.ts';
import type { ReplayJump } from './replay-types.ts';

interface EntrySliderProps {
  readonly entries: readonly JournalEntry[];
  readonly jumps: readonly ReplayJump[];
  readonly index: number;
  readonly says: string;
  readonly onIndex: (index: number) => void;
}

const heights = { entry: 8, correction: 14, jump: 20 } as const;

/** The record as a ruler with a tick per entry: longer ones are corrections and the entries one can jump to. */
export function EntrySlider({ entries, jumps, index, says, onIndex }: EntrySliderProps): ReactNode {
  const { t, format } = useMdma();
  const input = useRef<HTMLInputElement>(null);
  // the slider knows numbers only; readers should hear the entry
  useLayoutEffect(() => {
    input.current?.setAttribute('aria-valuetext', says);
  });
  const last = Math.max(1, entries.length - 1);
  const x = (at: number): string => `${Number(((at / last) * 100).toFixed(3))}%`;
  const ends = [entries[0], entries.at(-1)];
  return (
    // time runs from left to right in every script, keys and pointer included
    <I18nProvider locale="en-CA">
      <Slider
        className="mdma-replay-slider"
        dir="ltr"
        aria-label={t('replay.slide')}
        value={index}
        minValue={0}
        maxValue={last}
        onChange={onIndex}
      >
        <SliderTrack className="mdma-replay-track">
          <svg className="mdma-svg-plot mdma-replay-ruler" aria-hidden="true">
            <line className="mdma-replay-edge" x1="0" x2="100%" y1="32" y2="32" />
            <line className="mdma-replay-read" x1="0" x2={x(index)} y1="32" y2="32" />
            {entryTicks(entries, jumps).map(({ at, kind }) => (
              <line key={at} className="mdma-replay-tick" x1={x(at)} x2={x(at)} y1={32 - heights[kind]} y2="32" />
            ))}
            {ends.map((end, side) =>
              end ? (
                <text
                  key={side === 0 ? 'first' : 'last'}
                  x={side * 100 + '%'}
                  y="50"
                  textAnchor={side === 0 ? 'start' : 'end'}
                >
                  {format.time(end.recordedAt)}
                </text>
              ) : null,
            )}
          </svg>
          <SliderThumb className="mdma-replay-thumb" inputRef={input} />
        </SliderTrack>
      </Slider>
    </I18nProvider>
  );
}
