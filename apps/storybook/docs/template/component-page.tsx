import { Controls, Description, Primary, Subtitle, Title, useOf } from '@storybook/addon-docs/blocks';
import type { ReactNode } from 'react';
import { componentDocs } from '../components/index.ts';
import { Anatomy } from './anatomy.tsx';
import { EvidenceList } from './evidence-list.tsx';
import { KeyboardTable } from './keyboard-table.tsx';
import { RiskTable } from './risk-table.tsx';
import { StateMatrix } from './state-matrix.tsx';
import { TestStatus } from './test-status.tsx';
import { TokensUsed } from './tokens-used.tsx';
import '../pages.css';

/** The page of a component, in the same order for each. */
export function ComponentPage(): ReactNode {
  const { preparedMeta } = useOf('meta', ['meta']);
  const name = preparedMeta.title.split('/').at(-1) ?? '';
  const docs = componentDocs[name];
  return (
    <>
      <Title />
      <Subtitle />
      <Description />
      <Primary />
      {docs ? (
        <>
          <Anatomy parts={docs.anatomy} />
          <h2 id="when">When</h2>
          <p>{docs.use}</p>
          <p>
            <strong>Not</strong> {docs.not}
          </p>
        </>
      ) : null}
      <StateMatrix />
      {docs ? (
        <>
          <KeyboardTable keys={docs.keyboard} />
          <RiskTable risks={docs.risks} />
        </>
      ) : null}
      <TestStatus />
      {docs ? <EvidenceList notes={docs.evidence} /> : null}
      <h2 id="props">Props</h2>
      <Controls />
      <TokensUsed />
    </>
  );
}
