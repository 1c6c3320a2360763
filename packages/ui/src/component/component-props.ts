import type { CSSProperties, Ref } from 'react';

/** What every component takes for its root element. */
export interface ComponentProps<Root extends Element = HTMLElement> {
  readonly className?: string | undefined;
  readonly style?: CSSProperties | undefined;
  readonly id?: string | undefined;
  readonly 'data-testid'?: string | undefined;
  readonly ref?: Ref<Root> | undefined;
}
