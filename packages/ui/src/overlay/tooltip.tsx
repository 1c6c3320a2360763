import type { ReactNode } from 'react';
import { Button as AriaButton, Tooltip as AriaTooltip, TooltipTrigger } from 'react-aria-components';
import { useMdma } from '../provider/mdma-provider.tsx';
import { overlayRoot } from './overlay-root.ts';

export interface TooltipProps {
  /** What the button says by itself; it must be enough without the tooltip. */
  readonly children: string;
  /** A little more, such as a key that does the same. Never a fact that somebody needs. */
  readonly tip: string;
  readonly onPress?: () => void;
}

/** A button with a remark that shows on focus and under the pointer. Whatever matters stands on the page instead. */
export function Tooltip({ children, tip, onPress }: TooltipProps): ReactNode {
  const mdma = useMdma();
  return (
    <TooltipTrigger delay={300}>
      <AriaButton className="mdma-button" data-tone="plain" {...(onPress ? { onPress } : {})}>
        <span className="mdma-button-face">{children}</span>
      </AriaButton>
      <AriaTooltip {...overlayRoot('mdma-tooltip', mdma)} offset={6}>
        {tip}
      </AriaTooltip>
    </TooltipTrigger>
  );
}
