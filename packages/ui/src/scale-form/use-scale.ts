import { useState } from 'react';
import { openItems, type OpenItem } from './scale-progress.ts';
import type { ScaleDefinition, ScaleItem, ScaleResponse } from './scale-types.ts';

/** What a form over a scale needs to know. */
export interface UseScale {
  readonly scale: ScaleDefinition;
  readonly response: ScaleResponse;
  /** All items on one page, or one at a time. */
  readonly paging?: 'all' | 'one';
  /** The form is through, with or without open items. */
  readonly onFinish?: (() => void) | undefined;
}

/** Where a scale stands and how to go on, without a look: for a team that draws its own form. */
export interface Scale {
  /** The items of this page. */
  readonly shown: readonly ScaleItem[];
  /** The place of the first of them, from 0. */
  readonly at: number;
  readonly open: readonly OpenItem[];
  readonly answered: number;
  readonly isFirst: boolean;
  readonly isLast: boolean;
  /** Somebody wanted to finish while items were open; asking again finishes with them open. */
  readonly asked: boolean;
  /** What to give the focus to: an item's id, or `''` for the summary of open items. A new turn asks again. */
  readonly attention: { readonly turn: number; readonly item: string } | undefined;
  readonly show: (item: OpenItem) => void;
  readonly step: (by: 1 | -1) => void;
  readonly finish: () => void;
}

/** A scale item by item or all at once, begun at its first open item. An item without an answer is missing, never zero. */
export function useScale({ scale, response, paging = 'all', onFinish }: UseScale): Scale {
  const open = openItems(scale, response);
  const [at, setAt] = useState(() => (open[0] ? open[0].number - 1 : 0));
  const [asked, setAsked] = useState(false);
  const [attention, setAttention] = useState<Scale['attention']>();
  const attend = (item: string): void => setAttention((before) => ({ turn: (before?.turn ?? 0) + 1, item }));
  const show = ({ item, number }: OpenItem): void => {
    setAt(number - 1);
    attend(item.id);
  };
  return {
    shown: paging === 'one' ? scale.items.slice(at, at + 1) : scale.items,
    at,
    open,
    answered: scale.items.length - open.length,
    isFirst: paging === 'all' || at === 0,
    isLast: paging === 'all' || at === scale.items.length - 1,
    asked,
    attention,
    show,
    step: (by) => {
      const item = scale.items[at + by];
      if (item) show({ item, number: at + by + 1 });
    },
    finish: () => {
      if (open.length === 0 || asked) return onFinish?.();
      setAsked(true);
      attend('');
    },
  };
}
