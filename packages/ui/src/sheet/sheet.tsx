import { type ReactNode, useId } from 'react';
import type { ComponentProps } from '../component/component-props.ts';
import { rootProps } from '../component/root-props.ts';
import { useMdma } from '../provider/mdma-provider.tsx';

export interface SheetProps extends ComponentProps {
  readonly heading: string;
  readonly headingLevel?: 1 | 2 | 3 | 4;
  /** Beside the heading: a count, a state, one act. */
  readonly aside?: ReactNode;
  /** Shown in place of what is inside while it is read; ruled lines, and nothing for a read that takes no time. */
  readonly loading?: boolean;
  /** Said where there is nothing inside: one sentence. The act that fills it stands beside it as `children`. */
  readonly empty?: string | undefined;
  readonly children?: ReactNode;
}

/** A ruled sheet: paper under an ink line, with a heading. Sheets stand beside one another and never inside one another. */
export function Sheet(props: SheetProps): ReactNode {
  const { heading, headingLevel = 2, aside, loading = false, empty, children } = props;
  const { t } = useMdma();
  const id = useId();
  const Heading = `h${headingLevel}` as const;
  return (
    <section {...rootProps('mdma-sheet', props)} aria-labelledby={id} aria-busy={loading || undefined}>
      <header className="mdma-sheet-head">
        <Heading id={id}>{heading}</Heading>
        {aside === undefined ? null : <div className="mdma-sheet-aside">{aside}</div>}
      </header>
      {empty === undefined ? null : <p className="mdma-sheet-empty">{empty}</p>}
      {loading ? (
        <div className="mdma-sheet-skeleton">
          <p className="mdma-visually-hidden">{t('grid.loading')}</p>
        </div>
      ) : (
        children
      )}
    </section>
  );
}
