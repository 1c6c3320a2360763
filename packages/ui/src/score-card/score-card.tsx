import type { Basis, Day } from '@mdma-at/evidence';
import { useEffect, useId, useRef, type ReactNode } from 'react';
import { Button } from '../button/button.tsx';
import { Citation, type SourceLookup } from '../citation/citation.tsx';
import type { ComponentProps } from '../component/component-props.ts';
import { rootProps } from '../component/root-props.ts';
import { useMdma } from '../provider/mdma-provider.tsx';
import { StatusMark } from '../status-mark/status-mark.tsx';

/** A part of a score, such as a cluster. */
export interface ScorePart {
  readonly name: string;
  readonly value: string;
  readonly max: string;
}

/** A cut-off that was chosen, with its source, and where the domain found the total to lie. */
export interface ScoreCutOff {
  readonly value: string;
  readonly is: 'at-or-above' | 'below';
  readonly basis: Basis;
}

/** What a scale's answers add up to, from `@mdma-at/screening`: a total, or the items that are missing for one. */
export type ScoreResult =
  | {
      readonly kind: 'scored';
      readonly total: string;
      readonly parts?: readonly ScorePart[];
      readonly cutOff?: ScoreCutOff;
      readonly basis: Basis;
    }
  | { readonly kind: 'incomplete'; readonly missing: readonly [string, ...string[]] };

export interface ScoreCardProps extends ComponentProps<HTMLElement> {
  readonly scale: string;
  readonly max: string;
  readonly result: ScoreResult;
  readonly takenOn?: Day;
  /** The item about being better off dead was answered above zero, as the domain found; whatever the total. */
  readonly riskItem?: string | undefined;
  /** Leads to the safety plan: toward safety, one press. */
  readonly onOpenSafetyPlan?: () => void;
  readonly sourceOf?: SourceLookup;
  readonly headingLevel?: 2 | 3 | 4;
}

/**
 * A score in one sentence, then its parts and its sources. It names no condition and decides nothing. An answer about
 * not wanting to live raises an alarm of its own outside the score, with or without a total.
 */
export function ScoreCard(props: ScoreCardProps): ReactNode {
  const { scale, max, result, takenOn, riskItem, sourceOf, headingLevel = 3 } = props;
  const { t, format } = useMdma();
  const id = useId();
  const Heading = `h${headingLevel}` as const;
  return (
    <div {...rootProps<HTMLDivElement>('mdma-score-frame', props as ComponentProps<HTMLDivElement>)}>
      {riskItem === undefined ? null : (
        <RiskAlarm scale={scale} item={riskItem} onOpenSafetyPlan={props.onOpenSafetyPlan} />
      )}
      <section className="mdma-score" aria-labelledby={id} data-kind={result.kind}>
        <Heading id={id} className="mdma-score-sentence">
          <Sentence scale={scale} max={max} result={result} />
        </Heading>
        <p className="mdma-score-note">
          {takenOn === undefined ? null : `${scale}, ${t('score.takenOn', { day: format.day(takenOn) })}. `}
          {result.kind === 'incomplete' ? t('score.incompleteRule') : t('score.notDecision')}
        </p>
        {result.kind === 'incomplete' ? (
          <p>{t('score.missing', { items: result.missing.join(', ') })}</p>
        ) : (
          <Scored result={result} scale={scale} sourceOf={sourceOf} />
        )}
      </section>
    </div>
  );
}

function Sentence({ scale, max, result }: Pick<ScoreCardProps, 'scale' | 'max' | 'result'>): ReactNode {
  const { t, words } = useMdma();
  if (result.kind === 'incomplete') return t('score.incomplete', { scale, count: result.missing.length });
  const { total, cutOff } = result;
  return (
    <>
      {t('score.total', { scale, total, max })}
      {cutOff ? ` ${words('score.cutOff', cutOff.is, { cutOff: cutOff.value })}` : null}
    </>
  );
}

interface ScoredProps {
  readonly result: Extract<ScoreResult, { kind: 'scored' }>;
  readonly scale: string;
  readonly sourceOf: SourceLookup | undefined;
}

function Scored({ result, scale, sourceOf }: ScoredProps): ReactNode {
  const { t } = useMdma();
  const { parts = [], cutOff, basis } = result;
  return (
    <>
      {parts.length > 0 ? (
        <table className="mdma-score-parts">
          <caption className="mdma-visually-hidden">{t('score.parts', { scale })}</caption>
          <thead>
            <tr>
              <th scope="col">{t('score.part')}</th>
              <th scope="col">{t('score.points')}</th>
            </tr>
          </thead>
          <tbody>
            {parts.map(({ name, value, max }) => (
              <tr key={name}>
                <th scope="row">{name}</th>
                <td>{t('score.of', { value, max })}</td>
              </tr>
            ))}
          </tbody>
        </table>
      ) : null}
      <dl className="mdma-score-sources">
        {cutOff ? (
          <div>
            <dt>{t('score.cutOffSource', { cutOff: cutOff.value })}</dt>
            <dd>
              <Citation basis={cutOff.basis} sourceOf={sourceOf} />
            </dd>
          </div>
        ) : null}
        <div>
          <dt>{t('score.totalSource')}</dt>
          <dd>
            <Citation basis={basis} sourceOf={sourceOf} />
          </dd>
        </div>
      </dl>
    </>
  );
}

interface RiskAlarmProps {
  readonly scale: string;
  readonly item: string;
  readonly onOpenSafetyPlan: (() => void) | undefined;
}

function RiskAlarm({ scale, item, onOpenSafetyPlan }: RiskAlarmProps): ReactNode {
  const { t, words, announce } = useMdma();
  const told = useRef('');
  const spoken = t('score.alarmSpoken', { scale, item });
  useEffect(() => {
    if (told.current === spoken) return;
    told.current = spoken;
    announce(spoken, 'assertive');
  }, [announce, spoken]);
  const what = t('score.alarm', { item });
  return (
    <article
      className="mdma-alert mdma-score-alarm"
      data-severity="critical"
      data-state="active"
      aria-label={`${words('status', 'critical')}. ${what}`}
    >
      <StatusMark severity="critical" size="small" />
      <p className="mdma-alert-what">
        <b>{what}</b>
      </p>
      <p>{t('score.alarmDo')}</p>
      {onOpenSafetyPlan ? (
        <Button tone="safety" onPress={onOpenSafetyPlan}>
          {t('score.alarmAct')}
        </Button>
      ) : null}
    </article>
  );
}
