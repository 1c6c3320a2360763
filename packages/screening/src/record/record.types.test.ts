import { describe, expectTypeOf, it } from 'vitest';
import type * as z from 'zod';
import type { AnswerPath } from '../expression/answer-path.ts';
import type { Expression } from '../expression/expression.ts';
import type { screeningRecordSchema } from './record.schema.ts';
import type { ScreeningRecord } from './record.ts';

type DeepReadonly<T> = T extends (infer Entry)[]
  ? readonly DeepReadonly<Entry>[]
  : T extends object
    ? { readonly [Key in keyof T]: DeepReadonly<T[Key]> }
    : T;

describe('the screening record', () => {
  it('is what its schema reads', () => {
    expectTypeOf<DeepReadonly<z.output<typeof screeningRecordSchema>>>().toEqualTypeOf<DeepReadonly<ScreeningRecord>>();
  });

  it('names its answers by path, and a misspelt path does not compile', () => {
    expectTypeOf<'demographics.ageYears'>().toExtend<AnswerPath>();
    expectTypeOf<'ptsd.caps5.totalSeverity'>().toExtend<AnswerPath>();
    expectTypeOf<'medicines'>().toExtend<AnswerPath>();
    expectTypeOf<'demographics.age'>().not.toExtend<AnswerPath>();
    expectTypeOf<'demographics'>().not.toExtend<AnswerPath>();
    expectTypeOf<{ op: 'is'; path: 'psychiatric.bipolarII'; value: false }>().not.toExtend<Expression<AnswerPath>>();
  });
});
