import { globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { componentDocs } from './index.ts';

const sources = join(import.meta.dirname, '../../../../packages/ui/src');

interface StoryFile {
  readonly name: string;
  readonly folder: string;
  readonly stories: readonly string[];
}

const storyFiles: readonly StoryFile[] = globSync('*/*.stories.tsx', { cwd: sources }).map((file) => {
  const text = readFileSync(join(sources, file), 'utf8');
  return {
    name: /title: '[^']*\/([^']+)'/.exec(text)?.[1] ?? file,
    folder: dirname(join(sources, file)),
    stories: [...text.matchAll(/^export const (\w+): Story/gm)].map(([, story = '']) => story),
  };
});

it('every component has a page of its own, with what no story can say', () => {
  const without = storyFiles.map(({ name }) => name).filter((name) => !componentDocs[name]);
  expect(without, 'write them in docs/components').toEqual([]);
});

it('every page belongs to a component', () => {
  const names = new Set(storyFiles.map(({ name }) => name));
  expect(Object.keys(componentDocs).filter((name) => !names.has(name))).toEqual([]);
});

describe.each(storyFiles)('$name', ({ name, folder, stories }) => {
  const docs = componentDocs[name];

  it('says when to use it and when not, what could go wrong and what it rests on', () => {
    expect(docs?.use).toMatch(/\.$/);
    expect(docs?.not).toMatch(/\.$/);
    expect(docs?.risks.length).toBeGreaterThan(0);
    expect(docs?.evidence.length).toBeGreaterThan(0);
  });

  it('each risk is shown by a story that exists', () => {
    const missing = (docs?.risks ?? []).map(({ proof }) => proof).filter((proof) => !stories.includes(proof));
    expect(missing).toEqual([]);
  });

  it('each part of the anatomy is drawn by the component or by one inside it', () => {
    const names = (docs?.anatomy ?? []).flatMap(({ at }) =>
      [...at.matchAll(/\.(mdma-[a-z-]+)/g)].map(([, one = '']) => one),
    );
    const written = globSync(['*.tsx', '../*/*.tsx'], { cwd: folder })
      .map((file) => readFileSync(join(folder, file), 'utf8'))
      .join('\n');
    expect(names.filter((one) => !written.includes(one))).toEqual([]);
  });
});
