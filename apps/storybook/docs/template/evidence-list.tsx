import type { ReactNode } from 'react';
// @boundaries-ignore the book shows what the stories of the library show
import { registry } from '../../../../packages/ui/src/story-data/registry.fixtures.ts';
import type { EvidenceNote } from './component-docs.ts';

/** What the component rests on. */
export function EvidenceList({ notes }: { readonly notes: readonly EvidenceNote[] }): ReactNode {
  return (
    <>
      <h2 id="evidence">Evidence</h2>
      <ul>
        {notes.map((note) => (
          <li key={note.for}>
            {'source' in note ? (registry(note.source)?.title ?? note.source) : note.design}: {note.for}
          </li>
        ))}
      </ul>
    </>
  );
}
