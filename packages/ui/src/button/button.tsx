import { useId, useState, type ReactNode } from 'react';
import type { ComponentProps } from '../component/component-props.ts';
import { rootProps } from '../component/root-props.ts';
import { useMdma } from '../provider/mdma-provider.tsx';
import { ConfirmDialog } from './confirm-dialog.tsx';
import type { Confirmation, ConfirmSpec } from './confirm-spec.ts';

interface ButtonBase extends ComponentProps<HTMLButtonElement> {
  /** Verb and object: `Record repeat reading`. */
  readonly children: ReactNode;
  /** The act was sent and is not yet recorded. The button stays where it is and takes no second press. */
  readonly pending?: boolean;
  /** Why the act is not possible now. It is shown; a button is never mute. */
  readonly disabledBecause?: string | undefined;
  /** Takes the whole width of its place. */
  readonly wide?: boolean;
  readonly type?: 'button' | 'submit';
  readonly 'aria-describedby'?: string;
  /** For a button that opens something in its place: whether that stands open. */
  readonly expanded?: boolean;
}

/** An ordinary act, or an act toward safety: one press, no dialog. */
export interface DirectButtonProps extends ButtonBase {
  readonly tone?: 'primary' | 'plain' | 'safety';
  readonly onPress?: () => void;
  /** Only acts toward risk are confirmed. */
  readonly confirm?: never;
}

/** An act toward risk: giving a dose, an override, leaving. It always takes a named confirmation with a reason. */
export interface RiskButtonProps extends ButtonBase {
  readonly tone: 'risk';
  readonly confirm: ConfirmSpec;
  readonly onPress: (confirmation: Confirmation) => void;
}

export type ButtonProps = DirectButtonProps | RiskButtonProps;

/**
 * An act. Friction is asymmetrical: `risk` cannot be built without a confirmation, `safety` cannot be built with one.
 */
export function Button(props: ButtonProps): ReactNode {
  const { children, tone = 'plain', pending = false, disabledBecause, wide = false, type = 'button' } = props;
  const { t } = useMdma();
  const because = useId();
  const [asking, setAsking] = useState(false);
  const blocked = pending || disabledBecause !== undefined;
  const described = [props['aria-describedby'], disabledBecause === undefined ? undefined : because]
    .filter(Boolean)
    .join(' ');

  const press = (): void => {
    if (blocked) return;
    if (props.tone === 'risk') return setAsking(true);
    props.onPress?.();
  };

  const button = (
    <button
      {...rootProps('mdma-button', props)}
      type={type}
      data-tone={tone}
      data-wide={wide || undefined}
      data-pending={pending || undefined}
      aria-disabled={blocked || undefined}
      aria-busy={pending || undefined}
      aria-expanded={props.expanded}
      aria-haspopup={tone === 'risk' ? 'dialog' : undefined}
      aria-describedby={described === '' ? undefined : described}
      onClick={(event) => {
        if (blocked) event.preventDefault();
        press();
      }}
    >
      <span className="mdma-button-face">
        {children}
        {pending ? <span className="mdma-button-pending">{t('button.pending')}</span> : null}
      </span>
    </button>
  );

  return (
    <>
      {disabledBecause === undefined ? (
        button
      ) : (
        <span className="mdma-button-blocked" data-wide={wide || undefined}>
          {button}
          <span id={because} className="mdma-button-because">
            {disabledBecause}
          </span>
        </span>
      )}
      {asking && props.tone === 'risk' ? (
        <ConfirmDialog
          confirm={props.confirm}
          onAlternative={() => setAsking(false)}
          onProceed={(confirmation) => {
            setAsking(false);
            props.onPress(confirmation);
          }}
        />
      ) : null}
    </>
  );
}
