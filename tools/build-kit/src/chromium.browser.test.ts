import { expect, it } from 'vitest';

it('runs in a real browser with a real IndexedDB', () => {
  expect(navigator.userAgent).toContain('Chrome');
  expect(typeof indexedDB.open).toBe('function');
});
