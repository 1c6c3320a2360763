import { load } from './collect.ts';

/** The ids that redirects say are no longer used. */
export async function retiredIds(): Promise<ReadonlySet<string>> {
  const { redirects } = await load('packages/evidence/src/redirects/redirects.data.ts');
  return new Set((redirects as readonly { readonly from: string }[]).map(({ from }) => from));
}
