import { MdmaProvider, type Theme } from '@mdma-at/ui';
import type { ReactNode } from 'react';

/** A piece of a page in one theme, drawn as in a product. */
export function Paper({
  theme = 'light',
  children,
}: {
  readonly theme?: Theme;
  readonly children: ReactNode;
}): ReactNode {
  return (
    <MdmaProvider timeZone="America/Toronto" theme={theme} className="mdma-paper sb-unstyled">
      {children}
    </MdmaProvider>
  );
}
