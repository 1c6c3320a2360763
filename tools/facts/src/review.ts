import { load } from './collect.ts';
import { type Reviewed, reviewDue } from './rules/review-due.ts';

interface Place {
  readonly code: string;
  readonly verifiedTo: string | { readonly earliest: string } | null;
  readonly reviewBy: string;
}

const [on] = process.argv.slice(2);
if (on === undefined || !/^\d{4}-\d{2}-\d{2}$/.test(on)) {
  console.error('facts: say for which day: `node tools/facts/src/review.ts 2027-01-01`');
  process.exitCode = 2;
} else {
  const { reviews } = await load('packages/evidence/src/reviews/reviews.data.ts');
  const { register } = await load('packages/regulatory/src/register.ts');
  const places = (register as { readonly jurisdictions: readonly Place[] }).jurisdictions;
  const reviewed: readonly Reviewed[] = [
    ...(reviews as readonly (Omit<Reviewed, 'name'> & { readonly series: string })[]).map(({ series, ...review }) => ({
      ...review,
      name: `facts ${series}…`,
    })),
    ...places.map(({ code, verifiedTo, reviewBy }) => ({
      name: `the rows of ${code}`,
      lastVerifiedOn: typeof verifiedTo === 'object' ? (verifiedTo?.earliest ?? null) : verifiedTo,
      reviewBy,
    })),
  ];
  const due = reviewDue(reviewed, on);
  for (const line of due) console.log(line);
  console.log(`facts: ${due.length} of ${reviewed.length} reviews are due on ${on}`);
  process.exitCode = due.length === 0 ? 0 : 1;
}
