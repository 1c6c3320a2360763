import type { CSSProperties, Ref } from 'react';
import type { ComponentProps } from './component-props.ts';

interface RootProps<Root extends Element> {
  readonly className: string;
  readonly style: CSSProperties | undefined;
  readonly id: string | undefined;
  readonly 'data-testid': string | undefined;
  readonly ref: Ref<Root> | undefined;
}

/** The attributes of a component's root element: its own class first, then the caller's. */
export function rootProps<Root extends Element>(ownClass: string, props: ComponentProps<Root>): RootProps<Root> {
  const { className, style, id, ref } = props;
  return {
    className: className ? `${ownClass} ${className}` : ownClass,
    style,
    id,
    'data-testid': props['data-testid'],
    ref,
  };
}
