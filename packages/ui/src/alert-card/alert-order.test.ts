import { describe, expect, it } from 'vitest';
import { alertOrder, groupAlerts, stackAlerts } from './alert-order.ts';
import type { Alert } from './alert-types.ts';
import { isNews } from './is-news.ts';

function alert(id: string, severity: Alert['severity'], since: number): Alert {
  const basis = { facts: ['V-200'], verification: 'policy', cites: [] } as const;
  return {
    id,
    severity,
    since,
    state: 'active',
    what: 'Systolic',
    value: '162 mmHg',
    source: 'Site policy (demo)',
    basis,
    action: 'Repeat within 5 min.',
  };
}

describe('alerts on a screen', () => {
  it('stand by severity first, then the newest first', () => {
    const ordered = alertOrder([
      alert('a', 'advisory', 9),
      alert('w1', 'warning', 1),
      alert('w2', 'warning', 2),
      alert('c', 'critical', 0),
    ]);
    expect(ordered.map(({ id }) => id)).toEqual(['c', 'w2', 'w1', 'a']);
  });

  it('are all shown in full while there are four', () => {
    expect(stackAlerts([1, 2, 3, 4].map((at) => alert(`w${at}`, 'warning', at))).folded).toEqual([]);
  });

  it('are folded when there are twelve, and none is lost', () => {
    const twelve = Array.from({ length: 12 }, (_, at) => alert(`x${at}`, at === 0 ? 'critical' : 'advisory', at));
    const { full, folded } = stackAlerts(twelve);
    expect(full.length + folded.length).toBe(12);
    expect(folded.length).toBe(10);
  });

  it('are never folded when they are critical', () => {
    const storm = Array.from({ length: 12 }, (_, at) => alert(`c${at}`, 'critical', at));
    expect(stackAlerts(storm).full).toHaveLength(12);
  });
});

describe('folded alerts', () => {
  it('stand together when they are about the same thing, and none is lost', () => {
    const groups = groupAlerts([alert('a', 'warning', 3), alert('b', 'warning', 2), alert('c', 'advisory', 1)]);
    expect(groups.map(({ severity, alerts }) => [severity, alerts.length])).toEqual([
      ['warning', 2],
      ['advisory', 1],
    ]);
  });
});

describe('an alert is spoken', () => {
  const warning = alert('w', 'warning', 1);
  const shelved = { ...warning, severity: 'warning', state: 'shelved', shelvedUntil: 9 } as const;

  it.each([
    ['when it is new', warning, undefined, true],
    ['not again while it stands', warning, warning, false],
    ['when it grows louder', { ...warning, severity: 'critical', state: 'active' } as Alert, warning, true],
    ['not when it grows quieter', { ...warning, severity: 'advisory', state: 'active' } as Alert, warning, false],
    ['when it comes back from the shelf', warning, shelved, true],
    ['not when it is shelved', shelved, warning, false],
    ['not when somebody has seen it', { ...warning, state: 'acknowledged' } as Alert, undefined, false],
  ])('%s', (_, now, before, spoken) => {
    expect(isNews(now, before)).toBe(spoken);
  });
});
