import { createContext, type ReactNode, use } from 'react';
import { createPortal } from 'react-dom';

/** The place at the foot of a small screen, above its navigation; none on a wide one. */
export const DockContext = createContext<HTMLElement | null>(null);

/** Puts something within reach of a thumb where there is a dock, and where it stands where there is none. */
export function InDock({ children }: { readonly children: ReactNode }): ReactNode {
  const dock = use(DockContext);
  return dock ? createPortal(children, dock) : children;
}
