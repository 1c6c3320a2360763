import type { Day } from '@mdma-at/evidence';
import { type ReactNode, useId, useLayoutEffect, useRef, useState } from 'react';
import { Button } from '../button/button.tsx';
import type { ComponentProps } from '../component/component-props.ts';
import { rootProps } from '../component/root-props.ts';
import type { EmergencyContact } from '../emergency-bar/emergency-bar.tsx';
import { useMdma } from '../provider/mdma-provider.tsx';

/** A safety plan as it was agreed, in the participant's words. */
export interface AgreedPlan {
  readonly agreedOn: Day;
  /** With whom it was agreed. */
  readonly person: string;
  readonly steps: readonly { readonly heading: string; readonly items: readonly string[] }[];
}

export interface SafetyPlanProps extends ComponentProps<HTMLDivElement> {
  readonly plan: AgreedPlan | 'not-agreed';
  readonly contacts: readonly EmergencyContact[];
}

/** The safety plan behind one press, on every screen about a participant. Without a plan the same press shows whom to call. */
export function SafetyPlan(props: SafetyPlanProps): ReactNode {
  const { plan } = props;
  const { t } = useMdma();
  const [open, setOpen] = useState(false);
  return (
    <div {...rootProps('mdma-plan', props)}>
      <Button onPress={() => setOpen(true)} wide>
        {t('plan.open')}
        {plan === 'not-agreed' ? <span className="mdma-plan-none">{t('plan.notAgreed')}</span> : null}
      </Button>
      {open ? <PlanSheet {...props} onClose={() => setOpen(false)} /> : null}
    </div>
  );
}

interface PlanSheetProps extends Pick<SafetyPlanProps, 'plan' | 'contacts'> {
  readonly onClose: () => void;
}

function PlanSheet({ plan, contacts, onClose }: PlanSheetProps): ReactNode {
  const { t, format } = useMdma();
  const title = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);

  // closed before it leaves the page, so that the focus returns to the button
  useLayoutEffect(() => {
    const element = dialog.current;
    element?.showModal();
    heading.current?.focus();
    return () => element?.close();
  }, []);

  return (
    <dialog
      ref={dialog}
      className="mdma-confirm"
      aria-labelledby={title}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
    >
      <div className="mdma-plan-sheet">
        <h2 ref={heading} id={title} tabIndex={-1}>
          {t('plan.title')}
        </h2>
        {plan === 'not-agreed' ? (
          <p>{t('plan.none')}</p>
        ) : (
          <>
            <p className="mdma-plan-agreed">
              {t('plan.agreed', { day: format.day(plan.agreedOn), person: plan.person })}
            </p>
            <ol className="mdma-plan-steps">
              {plan.steps.map((step) => (
                <li key={step.heading}>
                  <h3>{step.heading}</h3>
                  <ul>
                    {step.items.map((item) => (
                      <li key={item}>{item}</li>
                    ))}
                  </ul>
                </li>
              ))}
            </ol>
          </>
        )}
        <Contacts contacts={contacts} />
        <Button onPress={onClose}>{t('plan.close')}</Button>
      </div>
    </dialog>
  );
}

/** Whom to call, each number a link. */
export function Contacts({ contacts }: Pick<SafetyPlanProps, 'contacts'>): ReactNode {
  const { t } = useMdma();
  if (contacts.length === 0) return <p>{t('plan.noContacts')}</p>;
  return (
    <ul className="mdma-plan-contacts" aria-label={t('plan.contacts')}>
      {contacts.map(({ name, phone }) => (
        <li key={phone}>
          <a href={`tel:${phone.replaceAll(' ', '')}`}>
            <span>{name}</span> <b className="mdma-nowrap">{phone}</b>
          </a>
        </li>
      ))}
    </ul>
  );
}
