/** When something was last held against its sources, and by when it is to be again. */
export interface Reviewed {
  readonly name: string;
  readonly lastVerifiedOn: string | null;
  readonly reviewBy: string;
}

/** What is due for review on a day, the longest due first. */
export function reviewDue(reviewed: readonly Reviewed[], on: string): readonly string[] {
  return reviewed
    .filter(({ reviewBy }) => on > reviewBy)
    .toSorted((one, other) => (one.reviewBy < other.reviewBy ? -1 : one.reviewBy > other.reviewBy ? 1 : 0))
    .map(({ name, lastVerifiedOn, reviewBy }) => {
      const checked = lastVerifiedOn === null ? 'never verified' : `last verified on ${lastVerifiedOn}`;
      return `${name} was to be reviewed by ${reviewBy}, ${checked}`;
    });
}
