/** The names of a participant's journals. */
export const courseStream = (participant: string) => `course:${participant}`;
export const screeningStream = (participant: string) => `screening:${participant}`;
export const washoutStream = (participant: string) => `washout:${participant}`;
export const dayStream = (participant: string, session: number) => `day:${participant}:${session}`;

/** The participants who have a course here. */
export function participantsIn(streams: readonly string[]): readonly string[] {
  return streams.filter((name) => name.startsWith('course:')).map((name) => name.slice('course:'.length));
}

/** A code that no participant here has yet, without the letters O, I and L. */
export function nextCode(participants: readonly string[]): string {
  const highest = Math.max(141, ...participants.map((code) => Number(/^P-(\d{4})$/.exec(code)?.[1] ?? 0)));
  return `P-${String(highest + 1).padStart(4, '0')}`;
}

/** A whole number made from a name, the same everywhere: the seed of a participant's simulated days. */
export function seedOf(name: string): number {
  return Array.from(name).reduce((sum, letter) => (sum * 31 + (letter.codePointAt(0) ?? 0)) % 65_521, 7);
}
