import type { CSSProperties, ReactNode } from 'react';
import { useMdma } from '../provider/mdma-provider.tsx';
import { decimalHalves, type DecimalWidths } from './decimal-widths.ts';

interface CellContentProps {
  readonly cell: ReactNode;
  /** For a column of decimals: the widths of its halves. */
  readonly widths: DecimalWidths | undefined;
}

/** A code, a name or a day in one word: it is never broken at its hyphens. */
const isCode = (cell: ReactNode): boolean => typeof cell === 'string' && /^\S{1,12}$/.test(cell);

/** What stands in a cell. A decimal is cut at its mark so that marks stand under one another; nothing reads as blank. */
export function CellContent({ cell, widths }: CellContentProps): ReactNode {
  const { t, format } = useMdma();
  if (cell === undefined || cell === null || cell === '')
    return <span className="mdma-table-absent">{t('grid.notRecorded')}</span>;
  const halves = widths && typeof cell === 'string' ? decimalHalves(cell) : undefined;
  if (!widths || !halves) return isCode(cell) ? <span className="mdma-nowrap">{cell}</span> : cell;
  const style = { '--before': `${widths.before}ch`, '--after': `${widths.after}ch` } as CSSProperties;
  // written as one number for readers and for copying, set as two halves
  const [whole, fraction] = halves;
  return (
    <span className="mdma-decimal" style={style}>
      <span className="mdma-decimal-whole">{format.decimal(whole)}</span>
      <span className="mdma-decimal-fraction">{fraction === '' ? '' : format.decimal(`0${fraction}`).slice(1)}</span>
    </span>
  );
}
