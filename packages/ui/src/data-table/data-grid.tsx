import { type ReactNode, useId } from 'react';
import { Cell, Column, Row, Table, TableBody, TableHeader } from 'react-aria-components';
import type { ComponentProps } from '../component/component-props.ts';
import { rootProps } from '../component/root-props.ts';
import { useMdma } from '../provider/mdma-provider.tsx';
import { decimalWidths } from './decimal-widths.ts';
import type { StaticTableProps } from './static-table.tsx';
import { CellContent } from './table-cell.tsx';
import type { TableSort } from './table-types.ts';

export interface DataGridProps
  extends ComponentProps<HTMLDivElement>, Pick<StaticTableProps, 'caption' | 'columns' | 'rows' | 'empty' | 'note'> {
  readonly sort?: TableSort | undefined;
  /** Asks for another order; whoever has the rows puts them in it. */
  readonly onSort?: ((sort: TableSort) => void) | undefined;
  /** Opens a row, by Enter or a press. */
  readonly onOpen?: ((row: string) => void) | undefined;
}

/** A table to work in: arrow keys go from cell to cell, a column's head asks for another order, Enter opens a row. */
export function DataGrid(props: DataGridProps): ReactNode {
  const { caption, columns, rows, empty, note, sort, onSort, onOpen } = props;
  const { t, format } = useMdma();
  const id = useId();
  const widths = new Map(
    columns
      .filter(({ align }) => align === 'decimal')
      .map((column) => [column.id, decimalWidths(rows, column.id, format.decimal)] as const),
  );
  return (
    <div {...rootProps('mdma-table-frame', props)}>
      <p className="mdma-table-caption">
        <span id={id}>{caption}</span>, {t('grid.rows', { count: rows.length })}
      </p>
      <div className="mdma-table-scroll">
        <Table
          className="mdma-table"
          aria-labelledby={id}
          {...(sort ? { sortDescriptor: sort } : {})}
          onSortChange={({ column, direction }) => onSort?.({ column: String(column), direction })}
          onRowAction={(row) => onOpen?.(String(row))}
        >
          <TableHeader>
            {columns.map(({ id: column, header, align, rowHeader = false, sortable = false }) => (
              <Column key={column} id={column} isRowHeader={rowHeader} allowsSorting={sortable}>
                {({ sortDirection }) => (
                  <span className="mdma-table-head" data-align={align} data-sort={sortDirection}>
                    {header}
                  </span>
                )}
              </Column>
            ))}
          </TableHeader>
          <TableBody renderEmptyState={() => <p className="mdma-table-absent">{empty ?? t('grid.empty')}</p>}>
            {rows.map((row) => (
              <Row key={row.id} id={row.id}>
                {columns.map((column) => (
                  <Cell key={column.id}>
                    <CellContent cell={row.cells[column.id]} widths={widths.get(column.id)} />
                  </Cell>
                ))}
              </Row>
            ))}
          </TableBody>
        </Table>
      </div>
      {note ? <p className="mdma-table-note">{note}</p> : null}
    </div>
  );
}
