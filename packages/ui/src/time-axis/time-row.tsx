import type { ReactNode } from 'react';

interface TimeRowProps {
  /** Names the row, or holds the ticks of its vertical axis; outside the plot, at its start. */
  readonly label?: ReactNode;
  /** What stands after the plot, such as the latest value. */
  readonly gutter?: ReactNode;
  readonly className?: string;
  /** Drawn over the span; its time runs left to right in every language. */
  readonly children: ReactNode;
}

/** One row of a screen whose middle column is the shared time axis; rows of equal width align to the pixel. */
export function TimeRow({ label, gutter, className, children }: TimeRowProps): ReactNode {
  return (
    <div className={className ? `mdma-time-row ${className}` : 'mdma-time-row'}>
      <div className="mdma-time-row-label">{label}</div>
      <div className="mdma-time-row-plot">{children}</div>
      <div className="mdma-time-row-gutter">{gutter}</div>
    </div>
  );
}
