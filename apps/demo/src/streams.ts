/** The names of a participant's journals. */
export const courseStream = (participant: string) => `course:${participant}`;
export const screeningStream = (participant: string) => `screening:${participant}`;
export const washoutStream = (participant: string) => `washout:${participant}`;
export const dayStream = (participant: string, session: number) => `day:${participant}:${session}`;

/** A branch of a dosing day: what the day would have been had one reading been another. It is no part of the course. */
export const branchStream = (participant: string, session: number, branch: number) =>
  `branch:${participant}:${session}:${branch}`;

/** The numbers of the branches that were made of a dosing day. */
export function branchesIn(streams: readonly string[], participant: string, session: number): readonly number[] {
  const prefix = `branch:${participant}:${session}:`;
  return streams
    .filter((name) => name.startsWith(prefix))
    .map((name) => Number(name.slice(prefix.length)))
    .toSorted((a, b) => a - b);
}

/** The numbers of the dosing days that were opened. */
export function daysIn(streams: readonly string[], participant: string): readonly number[] {
  const prefix = `day:${participant}:`;
  return streams
    .filter((name) => name.startsWith(prefix))
    .map((name) => Number(name.slice(prefix.length)))
    .toSorted((a, b) => a - b);
}

/** Everybody who has a journal here, also one without a course: a single file may have been taken in. */
export function participantsIn(streams: readonly string[]): readonly string[] {
  return [...new Set(streams.map((name) => name.split(':')[1] ?? name))];
}

/** The highest number that one of the prepared people has. */
const highestPrepared = 142;

/** A code that no participant here has yet, without the letters O, I and L. */
export function nextCode(participants: readonly string[]): string {
  const highest = Math.max(highestPrepared, ...participants.map((code) => Number(/^P-(\d{4})$/.exec(code)?.[1] ?? 0)));
  return `P-${String(highest + 1).padStart(4, '0')}`;
}

/** A whole number made from a name, the same everywhere: the seed of a participant's simulated days. */
export function seedOf(name: string): number {
  return Array.from(name).reduce((sum, letter) => (sum * 31 + (letter.codePointAt(0) ?? 0)) % 65_521, 7);
}
