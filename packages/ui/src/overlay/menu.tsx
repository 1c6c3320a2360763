import type { ComponentProps, ReactNode } from 'react';
import {
  Button as AriaButton,
  Menu as AriaMenu,
  MenuItem,
  MenuTrigger,
  Popover as AriaPopover,
} from 'react-aria-components';
import { useMdma } from '../provider/mdma-provider.tsx';
import { overlayRoot } from './overlay-root.ts';

/** One act in a menu: verb and object. */
export interface MenuAct {
  readonly id: string;
  readonly label: string;
  /** Why it is not possible now; it is shown beside the act and read with it. */
  readonly disabledBecause?: string | undefined;
}

export interface MenuProps {
  readonly label: string;
  readonly acts: readonly MenuAct[];
  readonly onAct: (id: string) => void;
}

/**
 * Acts that are seldom needed, behind one button. An act toward safety never stands in a menu. One that is not possible
 * now can be reached like any other and says why; choosing it does nothing and leaves the menu open.
 */
export function Menu({ label, acts, onAct }: MenuProps): ReactNode {
  const mdma = useMdma();
  return (
    <MenuTrigger>
      <AriaButton className="mdma-button" data-tone="plain">
        <span className="mdma-button-face mdma-menu-face">{label}</span>
      </AriaButton>
      <AriaPopover {...overlayRoot('mdma-menu-popover', mdma)} placement="bottom start">
        <AriaMenu className="mdma-menu">
          {acts.map((act) => (
            <ActItem key={act.id} act={act} onAct={onAct} />
          ))}
        </AriaMenu>
      </AriaPopover>
    </MenuTrigger>
  );
}

/** A disabled item of react-aria is passed over by the arrows, so this one is disabled in its words and role alone. */
function ActItem({ act, onAct }: { readonly act: MenuAct; readonly onAct: MenuProps['onAct'] }): ReactNode {
  const { id, label, disabledBecause } = act;
  const impossible = disabledBecause !== undefined;
  return (
    <MenuItem
      id={id}
      textValue={label}
      className="mdma-menu-item"
      shouldCloseOnSelect={!impossible}
      render={(props) => <div {...(props as ComponentProps<'div'>)} aria-disabled={impossible || undefined} />}
      onAction={() => {
        if (!impossible) onAct(id);
      }}
    >
      {label} {impossible ? <span className="mdma-menu-because">{disabledBecause}</span> : null}
    </MenuItem>
  );
}
