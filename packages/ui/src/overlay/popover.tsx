import type { ReactNode } from 'react';
import {
  Button as AriaButton,
  Dialog as AriaDialog,
  DialogTrigger,
  Popover as AriaPopover,
} from 'react-aria-components';
import { useMdma } from '../provider/mdma-provider.tsx';
import { overlayRoot } from './overlay-root.ts';

export interface PopoverProps {
  /** The word that opens it, such as `why`. */
  readonly trigger: string;
  /** What it is about, for readers. */
  readonly label: string;
  readonly children: ReactNode;
}

/** A little more about something, beside it, on request. Escape closes it and the focus goes back. */
export function Popover({ trigger, label, children }: PopoverProps): ReactNode {
  const mdma = useMdma();
  return (
    <DialogTrigger>
      <AriaButton className="mdma-link-button" aria-label={`${trigger} ${label}`}>
        {trigger}
      </AriaButton>
      <AriaPopover {...overlayRoot('mdma-popover', mdma)}>
        <AriaDialog aria-label={label} className="mdma-popover-body">
          {children}
        </AriaDialog>
      </AriaPopover>
    </DialogTrigger>
  );
}
