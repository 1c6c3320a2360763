import type { Instant } from '@mdma-at/evidence';
import type { Dose } from '@mdma-at/protocol';
import { type ReactNode, useId, useState } from 'react';
import { Button } from '../button/button.tsx';
import type { ConfirmSpec } from '../button/confirm-spec.ts';
import { useMdma, type Mdma } from '../provider/mdma-provider.tsx';
import type { SupplementalGateProps } from './supplemental-gate.tsx';
import type { SupplementalOutcome, WithholdReason } from './supplemental-types.ts';

const usualReasons: readonly WithholdReason[] = [
  'clinical-judgement',
  'vital-signs',
  'tolerability',
  'participant-declined',
];

/** What may be done about the supplemental dose now: nothing that the state or an open condition forbids. */
export function GateDecision(props: SupplementalGateProps): ReactNode {
  const { state, window, amount, report, authorised, outcome, onIntent } = props;
  const { t, format } = useMdma();
  if (outcome) return <Outcome outcome={outcome} />;
  if (state === 'no-dose' || !amount) return null;
  if (authorised) return <RecordGiven {...props} amount={amount} authorised={authorised} />;
  if (state === 'closed') return <p className="mdma-gate-held">{t('supplemental.closedUnused')}</p>;
  if (state === 'not-yet') {
    return (
      <p className="mdma-gate-held">
        {window
          ? t('supplemental.notYet', { time: format.time(window.opensAt) })
          : t('supplemental.held', { count: report.open.length })}
      </p>
    );
  }
  return (
    <div className="mdma-gate-acts">
      {window && report.verdict === 'satisfied' ? (
        <Authorise {...props} amount={amount} />
      ) : (
        <p key={report.open.length} className="mdma-gate-held">
          {report.verdict === 'satisfied'
            ? t('supplemental.heldNoEnd')
            : t('supplemental.held', { count: report.open.length })}
        </p>
      )}
      {report.open.some(({ id }) => id === 'participant-agrees') ? (
        <div className="mdma-gate-answer">
          <Button tone="plain" onPress={() => onIntent({ type: 'record-supplemental-answer', agrees: true })}>
            {t('supplemental.agrees')}
          </Button>
          <Button tone="plain" onPress={() => onIntent({ type: 'record-supplemental-answer', agrees: false })}>
            {t('supplemental.declines')}
          </Button>
        </div>
      ) : null}
      <Withhold {...props} />
    </div>
  );
}

type WithAmount = SupplementalGateProps & { readonly amount: Dose };

function Authorise({ amount, person, onIntent, now }: WithAmount): ReactNode {
  const mdma = useMdma();
  const { t, format } = mdma;
  const dose = format.dose(amount);
  return (
    <Button
      tone="risk"
      wide
      confirm={confirmation(
        mdma,
        { amount, person, now },
        {
          question: t('supplemental.authoriseQuestion', { dose, person }),
          proceed: t('supplemental.authorise', { dose }),
          alternative: t('supplemental.doNotAuthorise'),
        },
      )}
      onPress={({ reason }) => onIntent({ type: 'authorise-supplemental-dose', dose: amount, reason })}
    >
      {t('supplemental.authorise', { dose })}
    </Button>
  );
}

function RecordGiven({
  state,
  amount,
  person,
  authorised,
  onIntent,
  now,
}: WithAmount & { readonly authorised: NonNullable<SupplementalGateProps['authorised']> }): ReactNode {
  const mdma = useMdma();
  const { t, format } = mdma;
  const dose = format.dose(amount);
  return (
    <div className="mdma-gate-acts">
      <p className="mdma-gate-note">
        {state === 'closed' ? `${t('supplemental.windowClosed')} ` : ''}
        {t('supplemental.authorised', { time: format.time(authorised.at), by: authorised.by })}
      </p>
      <Button
        tone="risk"
        wide
        confirm={confirmation(
          mdma,
          { amount, person, now },
          {
            question: t('supplemental.recordQuestion', { dose, person }),
            proceed: t('supplemental.record', { dose }),
            alternative: t('supplemental.doNotRecord'),
          },
        )}
        onPress={({ reason }) => onIntent({ type: 'record-supplemental-dose', dose: amount, reason })}
      >
        {t('supplemental.record', { dose })}
      </Button>
    </div>
  );
}

interface Act {
  readonly amount: Dose;
  readonly person: string;
  readonly now: Instant;
}

function confirmation(
  { t, format }: Mdma,
  { amount, person, now }: Act,
  words: Pick<ConfirmSpec, 'question' | 'proceed' | 'alternative'>,
): ConfirmSpec {
  return {
    ...words,
    facts: [
      { label: t('confirm.substance'), value: `${t('dose.substance')} ${t(`dose.salt.${amount.saltForm}`)}` },
      { label: t('confirm.amount'), value: format.dose(amount) },
      { label: t('confirm.person'), value: person },
      { label: t('confirm.time'), value: format.time(now) },
    ],
    reasonLabel: t('supplemental.reason'),
  };
}

function Withhold({ reasons = usualReasons, onIntent }: SupplementalGateProps): ReactNode {
  const { t, words } = useMdma();
  const id = useId();
  const [reason, setReason] = useState<WithholdReason | undefined>(reasons[0]);
  if (!reason) return null;
  return (
    <div className="mdma-gate-withhold">
      <label htmlFor={id} className="mdma-visually-hidden">
        {t('supplemental.withholdReason')}
      </label>
      <select
        id={id}
        value={reason}
        onChange={(event) => setReason(reasons.find((each) => each === event.target.value))}
      >
        {reasons.map((each) => (
          <option key={each} value={each}>
            {words('withholdReason', each)}
          </option>
        ))}
      </select>
      <Button tone="plain" onPress={() => onIntent({ type: 'withhold-supplemental-dose', reason })}>
        {t('supplemental.withhold')}
      </Button>
    </div>
  );
}

function Outcome({ outcome }: { readonly outcome: SupplementalOutcome }): ReactNode {
  const { t, words, format } = useMdma();
  const time = format.time(outcome.at);
  if (outcome.kind === 'given') {
    return (
      <p className="mdma-gate-outcome">
        {t('supplemental.given', { dose: format.dose(outcome.dose), time, by: outcome.by })}
      </p>
    );
  }
  const reason = words('withholdReason', outcome.reason);
  return (
    <p className="mdma-gate-outcome">
      {outcome.by === undefined
        ? t('supplemental.autoWithheld', { time, reason })
        : t('supplemental.withheld', { time, by: outcome.by, reason })}
    </p>
  );
}
