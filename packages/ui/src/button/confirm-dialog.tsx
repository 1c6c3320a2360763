import { useId, useLayoutEffect, useRef, useState, type FormEvent, type ReactNode } from 'react';
import { useMdma } from '../provider/mdma-provider.tsx';
import type { Confirmation, ConfirmSpec } from './confirm-spec.ts';

interface ConfirmDialogProps {
  readonly confirm: ConfirmSpec;
  readonly onProceed: (confirmation: Confirmation) => void;
  readonly onAlternative: () => void;
}

/** The confirmation of an act toward risk. It opens on its question, asks a reason and proceeds only with one. */
export function ConfirmDialog({ confirm, onProceed, onAlternative }: ConfirmDialogProps): ReactNode {
  const { t } = useMdma();
  const dialog = useRef<HTMLDialogElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const field = useRef<HTMLTextAreaElement>(null);
  const ids = useId();
  const [reason, setReason] = useState('');
  const [refused, setRefused] = useState(false);

  // closed before it leaves the page, so that the focus returns to the button
  useLayoutEffect(() => {
    const element = dialog.current;
    element?.showModal();
    heading.current?.focus();
    return () => element?.close();
  }, []);

  const submit = (event: FormEvent): void => {
    event.preventDefault();
    const given = reason.trim();
    if (given !== '') return onProceed({ reason: given });
    setRefused(true);
    field.current?.focus();
  };

  return (
    <dialog
      ref={dialog}
      className="mdma-confirm"
      aria-labelledby={`${ids}question`}
      onCancel={(event) => {
        event.preventDefault();
        onAlternative();
      }}
    >
      <form className="mdma-confirm-form" onSubmit={submit}>
        <h2 ref={heading} id={`${ids}question`} tabIndex={-1}>
          {confirm.question}
        </h2>
        {confirm.facts ? (
          <dl className="mdma-confirm-facts">
            {confirm.facts.map(({ label, value }) => (
              <div key={label}>
                <dt>{label}</dt>
                <dd>{value}</dd>
              </div>
            ))}
          </dl>
        ) : null}
        <div className="mdma-confirm-reason">
          <label htmlFor={`${ids}reason`}>{confirm.reasonLabel}</label>
          <textarea
            ref={field}
            id={`${ids}reason`}
            rows={2}
            value={reason}
            aria-invalid={refused || undefined}
            aria-describedby={refused ? `${ids}refused` : undefined}
            onChange={(event) => {
              setReason(event.target.value);
              setRefused(false);
            }}
          />
          {refused ? (
            <p id={`${ids}refused`} className="mdma-confirm-refused" role="alert">
              {t('button.reasonMissing')}
            </p>
          ) : null}
        </div>
        <div className="mdma-confirm-acts">
          <button type="button" className="mdma-button" data-tone="plain" onClick={onAlternative}>
            <span className="mdma-button-face">{confirm.alternative}</span>
          </button>
          <button type="submit" className="mdma-button" data-tone="primary">
            <span className="mdma-button-face">{confirm.proceed}</span>
          </button>
        </div>
      </form>
    </dialog>
  );
}
