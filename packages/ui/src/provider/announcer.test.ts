import { describe, expect, it } from 'vitest';
import { createAnnouncer } from './announcer.ts';

function rehearse() {
  const said: string[] = [];
  const timers: (() => void)[] = [];
  const announce = createAnnouncer(
    (politeness, message) => said.push(`${politeness}: ${message}`),
    (run, milliseconds) => {
      expect(milliseconds).toBe(5000);
      timers.push(run);
    },
  );
  return { said, announce, fiveSecondsLater: () => timers.shift()?.() };
}

describe('announcements', () => {
  it('a critical alert is spoken at once', () => {
    const { said, announce } = rehearse();
    announce('Critical. Systolic 210 mmHg.', 'assertive');
    expect(said).toEqual(['assertive: Critical. Systolic 210 mmHg.']);
  });

  it('alerts that arrive within five seconds are told together afterwards', () => {
    const { said, announce, fiveSecondsLater } = rehearse();
    announce('One.', 'assertive');
    announce('Two.', 'assertive');
    announce('Three.', 'assertive');
    expect(said).toEqual(['assertive: One.']);
    fiveSecondsLater();
    expect(said).toEqual(['assertive: One.', 'assertive: Two. Three.']);
  });

  it('the same alert is not repeated while it waits', () => {
    const { said, announce, fiveSecondsLater } = rehearse();
    announce('One.', 'assertive');
    announce('Two.', 'assertive');
    announce('Two.', 'assertive');
    fiveSecondsLater();
    expect(said).toEqual(['assertive: One.', 'assertive: Two.']);
  });

  it('after a quiet pause the next alert is spoken at once again', () => {
    const { said, announce, fiveSecondsLater } = rehearse();
    announce('One.', 'assertive');
    fiveSecondsLater();
    announce('Two.', 'assertive');
    expect(said).toEqual(['assertive: One.', 'assertive: Two.']);
  });

  it('polite messages do not wait', () => {
    const { said, announce } = rehearse();
    announce('One.', 'assertive');
    announce('The window has opened.');
    expect(said).toEqual(['assertive: One.', 'polite: The window has opened.']);
  });
});
