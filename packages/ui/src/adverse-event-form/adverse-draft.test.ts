import { describe, expect, it } from 'vitest';
import { adverseKinds, adverseTones, missingAnswers, type AdverseDraft } from './adverse-draft.ts';

const whole: AdverseDraft = {
  asked: 'event',
  text: 'Warm and at ease',
  tone: 'pleasant',
  kind: 'positive-mood',
  seriousness: 'not-serious',
};

describe('an adverse event', () => {
  it('needs five answers, none of them given for anybody', () => {
    expect(missingAnswers({})).toEqual(['asked', 'text', 'tone', 'kind', 'seriousness']);
  });

  it('is complete with all of them', () => {
    expect(missingAnswers(whole)).toEqual([]);
  });

  it('is not described by blanks', () => {
    expect(missingAnswers({ ...whole, text: '  ' })).toEqual(['text']);
  });

  it('needs nothing more when nothing was reported', () => {
    expect(missingAnswers({ asked: 'none' })).toEqual([]);
  });

  it('[INV-034] is asked for in the same way whatever its tone and kind', () => {
    const missing = adverseTones.flatMap((tone) =>
      adverseKinds.flatMap((kind) => missingAnswers({ ...whole, tone, kind })),
    );
    expect(missing).toEqual([]);
    expect(adverseKinds).toEqual(expect.arrayContaining(['abuse-related', 'boundary-violation', 'positive-mood']));
  });
});
