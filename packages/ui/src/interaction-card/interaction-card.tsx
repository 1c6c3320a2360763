import type { Basis } from '@mdma-at/evidence';
import type { Medication } from '@mdma-at/screening/medications';
import type { ReactNode } from 'react';
import { Button } from '../button/button.tsx';
import { Citation, type SourceLookup } from '../citation/citation.tsx';
import type { ComponentProps } from '../component/component-props.ts';
import { rootProps } from '../component/root-props.ts';
import { useMdma } from '../provider/mdma-provider.tsx';
import type { AlertSeverity } from '../status-mark/status.ts';
import { StatusMark } from '../status-mark/status-mark.tsx';

interface InteractionBase extends ComponentProps<HTMLElement> {
  readonly medication: Medication;
  /** Who says so. */
  readonly basis: Basis;
  readonly sourceOf?: SourceLookup | undefined;
  /** Sends the question to whoever prescribes. Toward safety: one press. */
  readonly onAsk?: () => void;
}

/** Nothing leads past a contraindication; it ends when the medicine is no longer active. */
export interface ContraindicationProps extends InteractionBase {
  readonly contraindicated: true;
  readonly severity: 'critical';
  readonly onRecordDecision?: never;
}

/** An interaction that a prescriber or clinician decides about. */
export interface DecidableInteractionProps extends InteractionBase {
  readonly contraindicated?: false;
  readonly severity: AlertSeverity;
  readonly onRecordDecision?: () => void;
}

export type InteractionCardProps = ContraindicationProps | DecidableInteractionProps;

/**
 * How one medicine meets MDMA, as a small table: medicine, mechanism, risk, effect, what holds, source. Danger and
 * effect are two answers. A contraindication has no way past it, by type.
 */
export function InteractionCard(props: InteractionCardProps): ReactNode {
  const { medication, severity, basis, sourceOf, contraindicated = false } = props;
  const { t, words } = useMdma();
  const { name, mechanism, toxicity, efficacy, action } = medication;
  const level = contraindicated
    ? `${words('status', severity)}. ${t('interaction.contraindicated')}`
    : words('status', severity);
  return (
    <article
      {...rootProps('mdma-interaction', props)}
      data-severity={severity}
      data-contraindicated={contraindicated || undefined}
      aria-label={`${level}. ${name}`}
    >
      <StatusMark severity={severity} label={level} size="small" />
      <dl className="mdma-interaction-table">
        <Row term={t('interaction.medicine')}>
          <b className="mdma-medicine-name">{name}</b> {medication.class}
        </Row>
        <Row term={t('interaction.mechanism')}>{words('mechanism', mechanism)}</Row>
        <Row term={t('interaction.risk')}>
          {toxicity.length === 0
            ? t('interaction.noRisk')
            : toxicity.map((concern) => words('toxicity', concern)).join(', ')}
        </Row>
        <Row term={t('interaction.effect')}>{words('efficacy', efficacy)}</Row>
        <Row term={t('interaction.action')}>
          <b>{words('medicationAction', action)}</b>
          {contraindicated ? <p>{t('interaction.noWay')}</p> : null}
        </Row>
        <Row term={t('interaction.source')}>
          <Citation basis={basis} sourceOf={sourceOf} showFacts />
        </Row>
      </dl>
      <Acts {...props} />
    </article>
  );
}

function Acts(props: InteractionCardProps): ReactNode {
  const { t } = useMdma();
  if (!props.onAsk && !props.onRecordDecision) return null;
  return (
    <div className="mdma-interaction-acts">
      {props.onAsk ? (
        <Button tone="primary" onPress={props.onAsk}>
          {t('interaction.ask')}
        </Button>
      ) : null}
      {props.onRecordDecision ? (
        <Button onPress={props.onRecordDecision}>{t('interaction.recordDecision')}</Button>
      ) : null}
    </div>
  );
}

function Row({ term, children }: { readonly term: string; readonly children: ReactNode }): ReactNode {
  return (
    <div>
      <dt>{term}</dt>
      <dd>{children}</dd>
    </div>
  );
}
