import { DocsContainer, type DocsContainerProps } from '@storybook/addon-docs/blocks';
import { useEffect, useState, type PropsWithChildren, type ReactNode } from 'react';
import { GLOBALS_UPDATED, SET_GLOBALS } from 'storybook/internal/core-events';
import { bookGlobals } from './book-frame.tsx';
import { bookThemes, paper } from './theme.ts';

type Told = { readonly globals: Readonly<Record<string, unknown>> };

/** A page of the book in the theme that the toolbar asks for. */
export function BookContainer(props: PropsWithChildren<DocsContainerProps>): ReactNode {
  const { channel } = props.context;
  const [globals, setGlobals] = useState(() => {
    const last = (channel.last(GLOBALS_UPDATED) ?? channel.last(SET_GLOBALS)) as readonly [Told] | undefined;
    return last?.[0].globals ?? {};
  });
  useEffect(() => {
    const follow = (told: Told) => setGlobals(told.globals);
    channel.on(GLOBALS_UPDATED, follow);
    return () => channel.off(GLOBALS_UPDATED, follow);
  }, [channel]);
  const { theme, density } = bookGlobals(globals);
  useEffect(() => {
    const page = document.documentElement;
    page.dataset['mdmaTheme'] = theme;
    page.dataset['mdmaDensity'] = density;
  }, [theme, density]);
  return <DocsContainer {...props} theme={bookThemes[theme] ?? paper} />;
}
