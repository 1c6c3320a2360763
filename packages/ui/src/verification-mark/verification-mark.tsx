import type { Verification } from '@mdma-at/evidence';
import type { ReactNode } from 'react';
import type { ComponentProps } from '../component/component-props.ts';
import { rootProps } from '../component/root-props.ts';
import { useMdma } from '../provider/mdma-provider.tsx';

export interface VerificationMarkProps extends ComponentProps<HTMLSpanElement> {
  readonly verification: Verification;
}

/** How well a value is known, as a word in a ruled box: the same six words everywhere. */
export function VerificationMark(props: VerificationMarkProps): ReactNode {
  const { words } = useMdma();
  return (
    <span
      {...rootProps('mdma-verification-mark', props)}
      data-verification={props.verification}
      title={words('verificationNote', props.verification)}
    >
      {words('verification', props.verification)}
    </span>
  );
}
