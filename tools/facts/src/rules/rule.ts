import type { Group } from '../groups.ts';

/** What a rule needs to know besides the group it looks at. */
export interface Registry {
  readonly sources: Readonly<Record<string, { readonly retractedOn?: string; readonly supersededBy?: string }>>;
}

/** A rule looks at one group and says what is wrong with it. */
export type Rule = (group: Group, registry: Registry) => readonly string[];

/** A rule over every group of an exported value at once, such as the rows of a register. */
export type ListRule = (groups: readonly Group[]) => readonly string[];
