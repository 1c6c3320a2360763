import type { ReactNode } from 'react';
import type { ComponentProps } from '../component/component-props.ts';
import { rootProps } from '../component/root-props.ts';
import { useMdma } from '../provider/mdma-provider.tsx';
import type { AlertState, Status } from './status.ts';
import { StatusIcon } from './status-icon.tsx';

export interface StatusMarkProps extends ComponentProps<HTMLSpanElement> {
  /** What is said: an alarm level or another status; its shape and its word follow from it. */
  readonly severity: Status;
  /** Words instead of the word of the status, such as `Due 10:50`. The status itself must remain readable in them. */
  readonly label?: string;
  readonly size?: 'small' | 'body' | 'large';
  /** For an alert: where it stands. Only an active one is drawn in full. */
  readonly state?: AlertState;
  /** Off where the same word already stands beside the mark; readers still hear it. */
  readonly showWord?: boolean;
}

/** The only carrier of severity: a shape, a tone and a word, so that none is needed to understand the others. */
export function StatusMark(props: StatusMarkProps): ReactNode {
  const { severity: status, label, size = 'body', state, showWord = true } = props;
  const { words } = useMdma();
  const word = label ?? words('status', status);
  return (
    <span {...rootProps('mdma-status-mark', props)} data-status={status} data-size={size} data-state={state}>
      <StatusIcon status={status} />
      <span className={showWord ? 'mdma-status-word' : 'mdma-visually-hidden'}>{word}</span>
      {state && state !== 'active' ? (
        <span className={showWord ? 'mdma-status-state' : 'mdma-visually-hidden'}>, {words('alertState', state)}</span>
      ) : null}
    </span>
  );
}
