import type { TableRow } from './table-types.ts';

/** How many characters stand before and after the mark, at most, in a column of decimal strings. */
export interface DecimalWidths {
  readonly before: number;
  readonly after: number;
}

/** The two halves of a recorded decimal string, cut before its point; a text that is none has no halves. */
export function decimalHalves(text: string): readonly [whole: string, fraction: string] | undefined {
  const [, whole, fraction = ''] = /^([+-]?\d+)(\.\d+)?$/.exec(text) ?? [];
  return whole === undefined ? undefined : [whole, fraction];
}

/** The widths that set all decimals of a column under one another, once each half is written for reading. */
export function decimalWidths(
  rows: readonly TableRow[],
  column: string,
  write: (decimal: string) => string,
): DecimalWidths {
  const halves = rows.flatMap(({ cells }) => {
    const cell = cells[column];
    const split = typeof cell === 'string' ? decimalHalves(cell) : undefined;
    return split ? [split] : [];
  });
  return {
    before: Math.max(0, ...halves.map(([whole]) => write(whole).length)),
    after: Math.max(0, ...halves.map(([, fraction]) => fraction.length)),
  };
}
