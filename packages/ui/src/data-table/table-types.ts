import type { ReactNode } from 'react';

/** A column of a table. */
export interface TableColumn {
  readonly id: string;
  readonly header: string;
  /** `decimal` sets recorded decimal strings under one another at their mark; none is rounded or padded. */
  readonly align?: 'text' | 'decimal';
  /** The column that names the row. Exactly one column should. */
  readonly rowHeader?: boolean;
  /** In a grid: whether it can be sorted by. */
  readonly sortable?: boolean;
}

/** A row: what stands in each column, by the column's id. What is absent reads `Not recorded`. */
export interface TableRow {
  readonly id: string;
  readonly cells: Readonly<Record<string, ReactNode>>;
}

/** By which column the rows are in order, and which way. */
export interface TableSort {
  readonly column: string;
  readonly direction: 'ascending' | 'descending';
}
