import type { ReactNode } from 'react';
import { Button } from '../button/button.tsx';
import { Choose } from '../choose/choose.tsx';
import { useMdma } from '../provider/mdma-provider.tsx';
import type { ReplayScrubberProps } from './replay-scrubber.tsx';

interface ReplayToolsProps extends Pick<
  ReplayScrubberProps,
  'entries' | 'cursor' | 'jumps' | 'playing' | 'speed' | 'speeds' | 'onIntent'
> {
  readonly index: number;
  readonly goTo: (index: number) => void;
}

/** Steps from entry to entry, the pace of a replay that runs, and a list to jump from: nothing needs to be dragged. */
export function ReplayTools(props: ReplayToolsProps): ReactNode {
  const { entries, jumps = [], playing = false, speed, speeds, index, goTo, onIntent } = props;
  const { t } = useMdma();
  const last = entries.length - 1;
  const atFirst = index === 0 ? t('replay.atFirst') : undefined;
  const atLast = index === last ? t('replay.atLast') : undefined;
  return (
    <div className="mdma-replay-tools" role="group" aria-label={t('replay.tools')}>
      <span className="mdma-replay-steps">
        <Button disabledBecause={atFirst} onPress={() => goTo(0)}>
          {t('replay.first')}
        </Button>
        <Button disabledBecause={atFirst} onPress={() => goTo(index - 1)}>
          {t('replay.previous')}
        </Button>
        <Button disabledBecause={atLast} onPress={() => goTo(index + 1)}>
          {t('replay.next')}
        </Button>
        <Button disabledBecause={atLast} onPress={() => goTo(last)}>
          {t('replay.last')}
        </Button>
      </span>
      <span className="mdma-replay-pace">
        <Button
          tone="primary"
          disabledBecause={playing ? undefined : atLast}
          onPress={() => onIntent({ type: playing ? 'pause' : 'play' })}
        >
          {playing ? t('replay.pause') : t('replay.play')}
        </Button>
        <Choose
          label={t('replay.speed')}
          value={String(speed)}
          options={speeds.map((one) => ({ value: String(one), label: t('replay.times', { speed: one }) }))}
          onChoose={(chosen) => onIntent({ type: 'choose-speed', speed: Number(chosen) })}
        />
        {jumps.length > 0 ? (
          <Choose
            label={t('replay.jump')}
            value={String(jumps.find(({ seq }) => seq === entries[index]?.seq)?.seq ?? '')}
            options={[
              { value: '', label: t('replay.jumpNone') },
              ...jumps.map(({ seq, label }) => ({ value: String(seq), label })),
            ]}
            onChoose={(chosen) => goTo(entries.findIndex(({ seq }) => String(seq) === chosen))}
          />
        ) : null}
      </span>
    </div>
  );
}
