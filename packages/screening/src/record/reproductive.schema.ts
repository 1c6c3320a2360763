import * as z from 'zod';
import { amount, answer, day, yesOrNo } from './answer.schema.ts';

/** One pregnancy test. */
export const pregnancyTestSchema = z.strictObject({
  on: day,
  result: answer(z.enum(['negative', 'positive'])),
});

const contraceptiveMethodSchema = z.enum([
  'intrauterine-device',
  'injected-hormones',
  'implanted-hormones',
  'oral-hormones',
  'intravaginal-hormones',
  'transdermal-hormones',
  'barrier',
  'double-barrier',
  'abstinence',
  'vasectomised-sole-partner',
]);

/** Whether a pregnancy is possible, and what is done about it. */
export const reproductiveSchema = z.strictObject({
  childbearingPotential: yesOrNo,
  notOfChildbearingPotentialBecause: answer(
    z.enum(['permanently-sterilised', 'postmenopausal', 'assigned-male-at-birth', 'other']),
  ),
  pregnant: yesOrNo,
  breastfeeding: yesOrNo,
  pregnancyTests: answer(z.array(pregnancyTestSchema)),
  contraceptiveMethods: answer(z.array(contraceptiveMethodSchema)),
  contraceptionDaysAfterLastSession: answer(amount),
});
