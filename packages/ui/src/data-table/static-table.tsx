import type { ReactNode } from 'react';
import type { ComponentProps } from '../component/component-props.ts';
import { rootProps } from '../component/root-props.ts';
import { useMdma } from '../provider/mdma-provider.tsx';
import { decimalWidths } from './decimal-widths.ts';
import { CellContent } from './table-cell.tsx';
import type { TableColumn, TableRow } from './table-types.ts';

export interface StaticTableProps extends ComponentProps<HTMLDivElement> {
  /** What the table shows. A table without a caption does not compile. */
  readonly caption: string;
  readonly columns: readonly TableColumn[];
  /** In the order to be read; of readings the newest first. */
  readonly rows: readonly TableRow[];
  readonly empty?: string | undefined;
  readonly loading?: boolean;
  /** What failed, what is safe, what to do. */
  readonly error?: string | undefined;
  /** Under the table; how values were rounded belongs here. */
  readonly note?: string | undefined;
}

/** A table to be read and printed: a caption, a head that stays in sight, decimals under one another. */
export function StaticTable(props: StaticTableProps): ReactNode {
  const { caption, columns, rows, empty, loading = false, error, note } = props;
  const { t, format } = useMdma();
  const widths = new Map(
    columns
      .filter(({ align }) => align === 'decimal')
      .map(({ id }) => [id, decimalWidths(rows, id, format.decimal)] as const),
  );
  const said = error ?? (loading ? t('grid.loading') : rows.length === 0 ? (empty ?? t('grid.empty')) : undefined);
  return (
    <div {...rootProps('mdma-table-frame', props)}>
      <div className="mdma-table-scroll" role="region" aria-label={caption} tabIndex={0}>
        <table className="mdma-table" aria-busy={loading || undefined}>
          <caption>{caption}</caption>
          <thead>
            <tr>
              {columns.map(({ id, header, align }) => (
                <th key={id} scope="col" data-align={align}>
                  {header}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {said === undefined ? null : (
              <tr>
                <td colSpan={columns.length} className={error ? 'mdma-table-error' : 'mdma-table-absent'}>
                  {said}
                </td>
              </tr>
            )}
            {rows.map(({ id, cells }) => (
              <tr key={id}>
                {columns.map((column) => {
                  const content = <CellContent cell={cells[column.id]} widths={widths.get(column.id)} />;
                  return column.rowHeader ? (
                    <th key={column.id} scope="row" data-align={column.align}>
                      {content}
                    </th>
                  ) : (
                    <td key={column.id} data-align={column.align}>
                      {content}
                    </td>
                  );
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {note ? <p className="mdma-table-note">{note}</p> : null}
    </div>
  );
}
