import { expectTypeOf, it } from 'vitest';
import type { Basis, Citation, RetractedCitation } from '../basis.ts';
import { getSource } from './get-source.ts';
import type { RetractedSourceId, SourceId } from './sources.ts';

it('takes the id of a registered source', () => {
  expectTypeOf<'nct03537014'>().toExtend<SourceId>();
  expectTypeOf(getSource).parameter(0).toEqualTypeOf<SourceId>();
});

it('refuses an id that no source has', () => {
  expectTypeOf<'nct99999999'>().not.toExtend<SourceId>();
  // @ts-expect-error an unknown source is a compile error
  const citation: Citation = { source: 'nct99999999' };
  expectTypeOf(citation).toEqualTypeOf<Citation>();
  expectTypeOf<string>().not.toExtend<SourceId>();
});

it('knows exactly which papers were withdrawn', () => {
  expectTypeOf<RetractedSourceId>().toEqualTypeOf<'mithoefer-2019' | 'jerome-2020' | 'feduccia-2021'>();
});

it('lets no value rest on a withdrawn paper', () => {
  expectTypeOf<RetractedCitation>().not.toExtend<Citation>();
  const basis: Basis = {
    facts: ['M-R08'],
    verification: 'primary',
    // @ts-expect-error a withdrawn paper supports nothing
    cites: [{ source: 'feduccia-2021' }],
  };
  expectTypeOf(basis).toEqualTypeOf<Basis>();
});
