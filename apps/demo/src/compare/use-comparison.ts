import { useEffect, useRef, useState } from 'react';
import type { ComparedSet, Comparison, ComparisonNews } from './compare-worker.ts';

export interface RunningComparison {
  readonly state: 'idle' | 'running' | 'done' | 'cancelled' | 'failed';
  readonly done: number;
  readonly of: number;
  readonly compared: readonly ComparedSet[];
  readonly begin: (comparison: Comparison) => void;
  readonly cancel: () => void;
}

type Standing = Omit<RunningComparison, 'begin' | 'cancel'>;

const idle: Standing = { state: 'idle', done: 0, of: 0, compared: [] };

/** A comparison that runs beside the page, tells how far it is, and can be stopped; what was compared by then stays. */
export function useComparison(): RunningComparison {
  const worker = useRef<Worker>(undefined);
  const [standing, setStanding] = useState<Standing>(idle);
  const stop = (): void => {
    worker.current?.terminate();
    worker.current = undefined;
  };
  useEffect(() => () => worker.current?.terminate(), []);
  return {
    ...standing,
    begin: (comparison) => {
      stop();
      setStanding({ ...idle, state: 'running', of: comparison.sets.length * comparison.days });
      const started = new Worker(new URL('./compare-worker.ts', import.meta.url), { type: 'module' });
      worker.current = started;
      started.addEventListener('message', ({ data: news }: MessageEvent<ComparisonNews>) => {
        if (news.type === 'progress') setStanding((so) => ({ ...so, done: news.done, of: news.of }));
        else if (news.type === 'compared') setStanding((so) => ({ ...so, compared: [...so.compared, news.compared] }));
        else {
          setStanding((so) => ({ ...so, state: 'done' }));
          stop();
        }
      });
      started.addEventListener('error', () => {
        setStanding((so) => ({ ...so, state: 'failed' }));
        stop();
      });
      started.postMessage(comparison);
    },
    cancel: () => {
      stop();
      setStanding((so) => (so.state === 'running' ? { ...so, state: 'cancelled' } : so));
    },
  };
}
