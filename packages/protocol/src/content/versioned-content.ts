import { definitions } from '../definitions/definitions.ts';
import { sitePolicies } from '../policies/site-policies.ts';
import { contentDigest } from './content-digest.ts';

/** Every body of content of this package that a journal may name, by its content id. */
export const versionedContent: ReadonlyMap<string, unknown> = new Map(
  [...Object.values(definitions), ...Object.values(sitePolicies)].map((content) => [content.id, content]),
);

/** What is the matter with the committed digests: a content was edited, is not listed yet, or was taken away. */
export function digestProblems(
  listed: Readonly<Record<string, string>>,
  content: ReadonlyMap<string, unknown>,
): readonly string[] {
  const ids = [...new Set([...Object.keys(listed), ...content.keys()])];
  return ids.flatMap((id): readonly string[] => {
    if (!content.has(id)) return [`${id} was taken away: a published version stays readable for ever`];
    if (!Object.hasOwn(listed, id)) return [`${id} has no digest yet: run \`pnpm digests\``];
    const is = contentDigest(content.get(id));
    return is === listed[id] ? [] : [`${id} was edited: a published version is never edited, give it a new number`];
  });
}
