import type { ScaleDefinition, ScaleItem, ScaleResponse } from './scale-types.ts';

/** An item and its place, from 1. */
export interface OpenItem {
  readonly item: ScaleItem;
  readonly number: number;
}

/** The items without an answer. Zero is an answer. */
export function openItems({ items }: ScaleDefinition, response: ScaleResponse): readonly OpenItem[] {
  return items.flatMap((item, index) => (response[item.id] === undefined ? [{ item, number: index + 1 }] : []));
}

/** Whether only scores are entered because the wording is not ours to show. */
export function isScoreEntry({ items }: ScaleDefinition): boolean {
  return items.every(({ text }) => text === undefined);
}
