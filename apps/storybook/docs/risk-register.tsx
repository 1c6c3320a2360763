import type { ReactNode } from 'react';
import { componentDocs } from './components/index.ts';
import { Rows } from './rows.tsx';

/** Every use-related risk of every component. */
export function RiskRegister(): ReactNode {
  const rows = Object.entries(componentDocs).flatMap(([name, docs]) =>
    (docs?.risks ?? []).map(({ error, harm, control, proof }) => [
      `${name}. Someone ${error}`,
      harm,
      control,
      `${name}, ${proof.replaceAll(/([a-z])([A-Z])/g, '$1 $2')}`,
    ]),
  );
  return <Rows head={['Use error', 'Could lead to', 'What stands against it', 'Shown by']} rows={rows} />;
}
