import type { Group } from '../groups.ts';

/** What a rule needs to know besides the group it looks at. */
export interface Registry {
  readonly sources: Readonly<Record<string, { readonly retractedOn?: string; readonly supersededBy?: string }>>;
}

/** A rule looks at one group and says what is wrong with it. */
export type Rule = (group: Group, registry: Registry) => readonly string[];
