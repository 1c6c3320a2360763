import type { Instant } from '@mdma-at/evidence';
import type { Comfort } from '@mdma-at/protocol';
import { type ReactNode, useId, useState } from 'react';
import { Button } from '../button/button.tsx';
import type { ComponentProps } from '../component/component-props.ts';
import { rootProps } from '../component/root-props.ts';
import { useMdma } from '../provider/mdma-provider.tsx';
import { SaveMark, type SaveState } from '../save-mark/save-mark.tsx';

/** What a person asks for; the names are those of the dosing day's commands. */
export type SudsIntent =
  | { readonly type: 'record-note'; readonly text: string }
  | { readonly type: 'record-distress'; readonly score: number }
  | { readonly type: 'record-comfort'; readonly comfort: Comfort };

export interface SudsDialProps extends ComponentProps {
  /** The score that was recorded last, with what the participant said then. */
  readonly last?: { readonly score: number; readonly at: Instant; readonly words?: string } | undefined;
  /** When each comfort was last given; items that are not listed were not given yet. */
  readonly comforts?: { readonly [item in Comfort]?: Instant };
  /** Comfort items that the room offers. */
  readonly offered?: readonly Comfort[];
  readonly readOnly?: boolean;
  readonly saveState?: SaveState | undefined;
  readonly onIntent: (intent: SudsIntent) => void;
  readonly headingLevel?: 2 | 3 | 4;
}

const scores = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10] as const;
const usualComforts: readonly Comfort[] = ['water', 'temperature', 'music', 'eye-mask', 'toilet'];
const ends = { 0: 'suds.none', 5: 'suds.middle', 10: 'suds.worst' } as const;

/** How distressed a participant is, in the participant's words first and then as a number from 0 to 10, with what was done for comfort. No number has a colour. */
export function SudsDial(props: SudsDialProps): ReactNode {
  const { last, comforts = {}, offered = usualComforts, readOnly = false, saveState, onIntent } = props;
  const { t, words, format } = useMdma();
  const ids = useId();
  const Heading = `h${props.headingLevel ?? 3}` as const;
  return (
    <section {...rootProps('mdma-suds', props)} aria-labelledby={`${ids}title`}>
      <header className="mdma-suds-head">
        <Heading id={`${ids}title`}>{t('suds.title')}</Heading>
        <span className="mdma-suds-muted">
          {last
            ? t('suds.before', { score: last.score, time: format.time(last.at) })
            : readOnly
              ? t('unit.notRecorded')
              : t('suds.noneBefore')}
        </span>
      </header>
      {last?.words ? <blockquote className="mdma-suds-words">{last.words}</blockquote> : null}
      {readOnly ? null : <Rating ids={ids} onIntent={onIntent} saveState={saveState} />}
      <div className="mdma-suds-comforts" role="group" aria-label={t('suds.comfort')}>
        {offered.map((item) => {
          const at = comforts[item];
          const since =
            at === undefined ? null : (
              <span className="mdma-suds-since">{t('suds.comfortAt', { time: format.time(at) })}</span>
            );
          return readOnly ? (
            <span key={item}>
              {words('comfort', item)} {since ?? <span className="mdma-suds-since">{t('unit.notRecorded')}</span>}
            </span>
          ) : (
            <Button key={item} onPress={() => onIntent({ type: 'record-comfort', comfort: item })}>
              {words('comfort', item)}
              {since}
            </Button>
          );
        })}
      </div>
    </section>
  );
}

interface RatingProps extends Pick<SudsDialProps, 'onIntent' | 'saveState'> {
  readonly ids: string;
}

function Rating({ ids, onIntent, saveState }: RatingProps): ReactNode {
  const { t } = useMdma();
  const [score, setScore] = useState<number>();
  const [said, setSaid] = useState('');
  const [missing, setMissing] = useState(false);
  const record = (): void => {
    if (score === undefined) return setMissing(true);
    if (said.trim() !== '') onIntent({ type: 'record-note', text: said.trim() });
    onIntent({ type: 'record-distress', score });
  };
  return (
    <form
      className="mdma-suds-rating"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        record();
      }}
    >
      <div className="mdma-written">
        <label htmlFor={`${ids}said`}>{t('suds.wordsLabel')}</label>
        <textarea id={`${ids}said`} rows={2} value={said} onChange={(event) => setSaid(event.target.value)} />
      </div>
      <fieldset className="mdma-suds-scale" aria-describedby={missing ? `${ids}missing` : undefined}>
        <legend>{t('suds.scale')}</legend>
        <div className="mdma-suds-steps">
          {scores.map((step) => (
            <label key={step} className="mdma-suds-step">
              <input
                type="radio"
                name={`${ids}score`}
                value={step}
                checked={score === step}
                onChange={() => {
                  setScore(step);
                  setMissing(false);
                }}
              />
              <span className="mdma-suds-number">{step}</span>
              {step === 0 || step === 5 || step === 10 ? <span className="mdma-suds-end">{t(ends[step])}</span> : null}
            </label>
          ))}
        </div>
      </fieldset>
      {missing ? (
        <p id={`${ids}missing`} className="mdma-form-problem" role="alert">
          {t('suds.missing')}
        </p>
      ) : null}
      <div className="mdma-due-acts">
        <Button tone="primary" type="submit">
          {score === undefined ? t('suds.record') : t('suds.recordScore', { score })}
        </Button>
        {saveState ? <SaveMark state={saveState} /> : null}
      </div>
    </form>
  );
}
