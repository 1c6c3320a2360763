import type { ReactNode } from 'react';
import { componentDocs } from './components/index.ts';
import { Rows } from './rows.tsx';

const files: Readonly<Record<string, string>> = import.meta.glob('../../../packages/ui/src/*/*.stories.tsx', {
  query: '?raw',
  import: 'default',
  eager: true,
});

const count = (text: string, form: RegExp): string => String([...text.matchAll(form)].length);

/** Every component with how many states it shows and how many of them are played through. */
export function ComponentStatus(): ReactNode {
  const rows = Object.values(files)
    .map((text) => {
      const [, group = '', name = ''] = /title: '([A-Z][^']*)\/([^']+)'/.exec(text) ?? [];
      return [
        name,
        group,
        count(text, /^export const \w+: Story/gm),
        count(text, /^\s+play: /gm),
        String(componentDocs[name]?.risks.length ?? 0),
      ];
    })
    .sort((one, other) => (one[0] ?? '').localeCompare(other[0] ?? ''));
  return <Rows head={['Component', 'Group', 'States', 'Played through', 'Use-related risks']} rows={rows} />;
}
