import type { SourceLookup } from '@mdma-at/ui';

/** A part of a component, found by its selector. */
export interface AnatomyPart {
  readonly at: string;
  readonly name: string;
  readonly what: string;
}

/** A way to go wrong, what stands against it, and the story or test that shows it. */
export interface UseRisk {
  readonly error: string;
  readonly harm: string;
  readonly control: string;
  /** A story of the component by its export name, or a test file beside it. */
  readonly proof: string;
}

/** A source of the evidence package that the component shows or rests on, or one of design that is no clinical source. */
export type EvidenceNote =
  | { readonly source: Parameters<SourceLookup>[0]; readonly for: string }
  | { readonly design: string; readonly for: string };

/** What the page of a component says and no story can: the rest of the page is computed. */
export interface ComponentDocs {
  readonly use: string;
  readonly not: string;
  readonly anatomy: readonly AnatomyPart[];
  /** Empty where the component is read and not operated. */
  readonly keyboard: readonly { readonly keys: string; readonly does: string }[];
  readonly risks: readonly UseRisk[];
  readonly evidence: readonly EvidenceNote[];
}
