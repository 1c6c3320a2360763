/** How urgent an announcement is. */
export type Politeness = 'polite' | 'assertive';

/** Calls `run` after a pause; in a page this is `setTimeout`. */
export type Schedule = (run: () => void, milliseconds: number) => void;

const assertivePause = 5000;

/**
 * Speaks to screen readers through two live regions. Polite messages pass at once; of assertive ones at most one
 * is spoken in five seconds, and those that arrive meanwhile are told together afterwards, each once.
 */
export function createAnnouncer(
  say: (politeness: Politeness, message: string) => void,
  schedule: Schedule,
): (message: string, politeness?: Politeness) => void {
  let pausing = false;
  let waiting: readonly string[] = [];
  const speak = (messages: readonly string[]): void => {
    pausing = true;
    say('assertive', messages.join(' '));
    schedule(() => {
      pausing = false;
      const next = waiting;
      waiting = [];
      if (next.length > 0) speak(next);
    }, assertivePause);
  };
  return (message, politeness = 'polite') => {
    if (politeness === 'polite') return say('polite', message);
    if (!pausing) return speak([message]);
    if (!waiting.includes(message)) waiting = [...waiting, message];
  };
}
