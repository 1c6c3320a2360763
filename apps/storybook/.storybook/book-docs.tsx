import { lazy, Suspense, type ComponentProps, type ReactNode } from 'react';

// a story alone needs neither the blocks of the pages nor what they say, and they are half of the book
const Container = lazy(async () => ({ default: (await import('./book-container.tsx')).BookContainer }));
const Page = lazy(async () => ({ default: (await import('../docs/template/component-page.tsx')).ComponentPage }));

/** A page of the book, fetched when a page is opened. */
export function BookContainer(props: ComponentProps<typeof Container>): ReactNode {
  return (
    <Suspense>
      <Container {...props} />
    </Suspense>
  );
}

/** The page of a component, fetched when such a page is opened. */
export function ComponentPage(): ReactNode {
  return (
    <Suspense>
      <Page />
    </Suspense>
  );
}
