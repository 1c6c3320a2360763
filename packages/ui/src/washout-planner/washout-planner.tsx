import type { MedicineWashout, WashoutPlan, WashoutPolicy } from '@mdma-at/screening/medications';
import { useId, type ReactNode } from 'react';
import { Button } from '../button/button.tsx';
import { Citation, type SourceLookup } from '../citation/citation.tsx';
import type { ComponentProps } from '../component/component-props.ts';
import { rootProps } from '../component/root-props.ts';
import { dayAxis } from '../day-axis/day-axis.ts';
import { MonthRuler } from '../day-axis/month-ruler.tsx';
import { medicineName, namedMedication, namesOf } from '../medication-list/medicine-words.ts';
import { useMdma } from '../provider/mdma-provider.tsx';
import { StatusMark } from '../status-mark/status-mark.tsx';
import { WashoutRow } from './washout-row.tsx';
import { washoutSpan } from './washout-span.ts';
import type { WashoutConfirmation, WashoutEvent, WashoutIntent } from './washout-types.ts';

export interface WashoutPlannerProps extends ComponentProps<HTMLElement> {
  /** The plan as `planWashout` of `@mdma-at/screening` returns it, with the day on which it was asked. */
  readonly plan: WashoutPlan;
  /** The policy that the site named. */
  readonly policy: WashoutPolicy;
  readonly policyName: string;
  /** What happened meanwhile, such as a medicine that was taken again. */
  readonly events?: readonly WashoutEvent[];
  readonly confirmation?: WashoutConfirmation | undefined;
  readonly onIntent?: (intent: WashoutIntent) => void;
  readonly sourceOf?: SourceLookup | undefined;
  readonly headingLevel?: 2 | 3;
}

/**
 * From what is taken to the first day on which nothing stands in the way: a list in words with a bar for each medicine.
 * The taper is the prescriber's; no step and no dose is proposed, and what is not known is never zero days.
 */
export function WashoutPlanner(props: WashoutPlannerProps): ReactNode {
  const { plan, policy, policyName, events = [], onIntent, sourceOf, headingLevel = 2 } = props;
  const { t, format } = useMdma();
  const id = useId();
  const Heading = `h${headingLevel}` as const;
  const axis = dayAxis(washoutSpan(plan, events), 8);
  return (
    <section {...rootProps('mdma-washout', props)} aria-labelledby={id} data-unknown={plan.earliest === 'unknown'}>
      <header className="mdma-washout-head">
        <p className="mdma-washout-policy">
          {t('washout.title')}, {t('washout.asOf', { day: format.day(plan.on) })}.{' '}
          {t('washout.policy', { policy: policyName })} <Citation basis={policy.basis} sourceOf={sourceOf} />
        </p>
        <Heading id={id} className="mdma-washout-target">
          <Target plan={plan} />
        </Heading>
        <p className="mdma-washout-because">
          <TargetBecause plan={plan} />
        </p>
      </header>
      <Combinations plan={plan} />
      {plan.medicines.length === 0 ? (
        <p>{t('washout.empty')}</p>
      ) : (
        <div className="mdma-washout-plan">
          <div className="mdma-washout-axis" aria-hidden="true">
            <MonthRuler
              axis={axis}
              today={
                <>
                  <line className="mdma-day-now" x1={axis.x(plan.on)} x2={axis.x(plan.on)} y1="12" y2="100%" />
                  <text className="mdma-washout-today" x={axis.x(plan.on)} y="10" textAnchor="middle">
                    {t('washout.today')}
                  </text>
                </>
              }
            />
          </div>
          <ol className="mdma-washout-list" aria-label={t('washout.list')}>
            {plan.medicines.map((washout, index) => (
              <WashoutRow
                key={`${index} ${washout.taken.medication} ${washout.taken.lastTakenOn}`}
                washout={washout}
                policy={policy}
                axis={axis}
                on={plan.on}
                events={events.filter(({ medicine }) => medicine === index)}
                sourceOf={sourceOf}
                onLastDose={onIntent ? (on) => onIntent({ type: 'change-last-dose', medicine: index, on }) : undefined}
              />
            ))}
          </ol>
        </div>
      )}
      <Conflicts plan={plan} sourceOf={sourceOf} />
      <Confirmed {...props} />
    </section>
  );
}

function names(medicines: readonly MedicineWashout[]): string {
  return medicines.map(({ found }) => medicineName(found)).join(', ');
}

function Target({ plan }: { readonly plan: WashoutPlan }): ReactNode {
  const { t, format } = useMdma();
  const { earliest, medicines, on } = plan;
  if (earliest === 'unknown') return t('washout.targetUnknown');
  if (medicines.length > 0 && earliest.latest === on) return t('washout.targetNow');
  return medicines.length === 0 ? t('washout.title') : t('washout.target', { day: format.day(earliest.latest) });
}

function TargetBecause({ plan }: { readonly plan: WashoutPlan }): ReactNode {
  const { t, format } = useMdma();
  const { earliest, bottleneck } = plan;
  if (earliest === 'unknown') return t('washout.targetOpen', { medicines: names(bottleneck) });
  if (bottleneck.length === 0) return null;
  const { soonest, latest } = earliest;
  return (
    <>
      {t('washout.targetBottleneck', { medicines: names(bottleneck) })}{' '}
      {soonest === latest
        ? null
        : t('washout.targetRange', { soonest: format.day(soonest), latest: format.day(latest) })}
    </>
  );
}

function Combinations({ plan }: { readonly plan: WashoutPlan }): ReactNode {
  const { t, words } = useMdma();
  const known = plan.medicines.flatMap(({ found }) => namedMedication(found) ?? []);
  if (plan.combinations.length === 0) return null;
  return (
    <ul className="mdma-washout-combinations">
      {plan.combinations.map(({ kind, medications, with: others }) => (
        <li key={kind}>
          <StatusMark
            severity={kind === 'mao-inhibitor' ? 'not-met' : 'refer'}
            label={words(`washout.combination`, kind, { medicines: namesOf(medications, known) })}
          />
          {others.length > 0 ? <p>{t('washout.combinationWith', { medicines: namesOf(others, known) })}</p> : null}
        </li>
      ))}
    </ul>
  );
}

interface ConflictsProps {
  readonly plan: WashoutPlan;
  readonly sourceOf: SourceLookup | undefined;
}

function Conflicts({ plan, sourceOf }: ConflictsProps): ReactNode {
  const { t } = useMdma();
  const known = plan.medicines.flatMap(({ found }) => namedMedication(found) ?? []);
  return plan.conflicts.map(({ medication, figures }) => (
    <table key={medication} className="mdma-washout-conflict">
      <caption>{t('washout.disagree', { name: namesOf([medication], known) })}</caption>
      <tbody>
        {figures.map(({ days, basis }) => (
          <tr key={days}>
            <th scope="row">{t('washout.disagreeFigure', { days: Math.ceil(days) })}</th>
            <td>
              <Citation basis={basis} sourceOf={sourceOf} />
              {basis.cites.length > 0 && basis.because ? <p>{basis.because}</p> : null}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  ));
}

function Confirmed({ plan, confirmation, onIntent }: WashoutPlannerProps): ReactNode {
  const { t, format } = useMdma();
  const { earliest } = plan;
  return (
    <footer className="mdma-washout-foot">
      <p>
        <b>{t('washout.lead')}</b> {t('washout.notAdvice')}
      </p>
      {confirmation ? (
        <StatusMark
          severity="met"
          label={t('washout.confirmed', { by: confirmation.by, day: format.day(confirmation.on) })}
        />
      ) : (
        <StatusMark severity="unknown" label={t('washout.unconfirmed')} />
      )}
      {confirmation || !onIntent || plan.medicines.length === 0 ? null : (
        <Button
          tone="risk"
          {...(earliest === 'unknown' ? { disabledBecause: t('washout.confirmNotYet') } : {})}
          confirm={{
            question: t('washout.confirmQuestion'),
            facts: [
              ...(earliest === 'unknown'
                ? []
                : [{ label: t('washout.confirmDay'), value: format.day(earliest.latest) }]),
              { label: t('medicines.title'), value: names(plan.medicines) },
            ],
            proceed: t('washout.confirmProceed'),
            alternative: t('washout.confirmAlternative'),
            reasonLabel: t('washout.confirmReason'),
          }}
          onPress={({ reason }) => onIntent({ type: 'record-confirmation', reason })}
        >
          {t('washout.confirm')}
        </Button>
      )}
    </footer>
  );
}
