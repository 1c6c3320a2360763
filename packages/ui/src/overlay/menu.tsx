import type { ReactNode } from 'react';
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
  /** Why it is not possible now; it is shown beside the act. */
  readonly disabledBecause?: string | undefined;
}

export interface MenuProps {
  readonly label: string;
  readonly acts: readonly MenuAct[];
  readonly onAct: (id: string) => void;
}

/** Acts that are seldom needed, behind one button. An act toward safety never stands in a menu. */
export function Menu({ label, acts, onAct }: MenuProps): ReactNode {
  const mdma = useMdma();
  return (
    <MenuTrigger>
      <AriaButton className="mdma-button" data-tone="plain">
        <span className="mdma-button-face mdma-menu-face">{label}</span>
      </AriaButton>
      <AriaPopover {...overlayRoot('mdma-menu-popover', mdma)} placement="bottom start">
        <AriaMenu
          className="mdma-menu"
          onAction={(key) => onAct(String(key))}
          disabledKeys={acts.flatMap(({ id, disabledBecause }) => (disabledBecause === undefined ? [] : [id]))}
        >
          {acts.map(({ id, label: name, disabledBecause }) => (
            <MenuItem key={id} id={id} textValue={name} className="mdma-menu-item">
              {name}
              {disabledBecause === undefined ? null : <span className="mdma-menu-because">{disabledBecause}</span>}
            </MenuItem>
          ))}
        </AriaMenu>
      </AriaPopover>
    </MenuTrigger>
  );
}
