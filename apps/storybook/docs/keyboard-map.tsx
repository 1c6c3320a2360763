import type { ReactNode } from 'react';
import { componentDocs } from './components/index.ts';
import { Rows } from './rows.tsx';

/** Every key of every component in one table. */
export function KeyboardMap(): ReactNode {
  const rows = Object.entries(componentDocs).flatMap(([name, docs]) =>
    (docs?.keyboard ?? []).map(({ keys, does }) => [`${name}: ${keys}`, does]),
  );
  return <Rows head={['Component and key', 'What it does']} rows={rows} />;
}
