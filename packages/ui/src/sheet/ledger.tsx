import type { ReactNode } from 'react';
import type { ComponentProps } from '../component/component-props.ts';
import { rootProps } from '../component/root-props.ts';

/** One line of a ledger: what, and what is known of it. */
export interface LedgerRow {
  readonly id: string;
  readonly term: ReactNode;
  readonly says: ReactNode;
  /** At the end of the line: who, when, or one small act. */
  readonly aside?: ReactNode;
}

export interface LedgerProps extends ComponentProps<HTMLDListElement> {
  readonly rows: readonly LedgerRow[];
}

/** Facts line by line between hairlines, the term before what is known of it. */
export function Ledger(props: LedgerProps): ReactNode {
  return (
    <dl {...rootProps('mdma-ledger', props)}>
      {props.rows.map(({ id, term, says, aside }) => (
        <div key={id} className="mdma-ledger-row">
          <dt>{term}</dt>
          <dd className="mdma-ledger-says">{says}</dd>
          {aside === undefined ? null : <dd className="mdma-ledger-aside">{aside}</dd>}
        </div>
      ))}
    </dl>
  );
}
