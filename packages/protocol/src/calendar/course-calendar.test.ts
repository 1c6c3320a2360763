import { execFileSync } from 'node:child_process';
import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import type { CoursePlan } from '../plan/course-plan.ts';
import { planCourse } from '../plan/plan-course.ts';
import { replan } from '../plan/replan.ts';
import { mapp1 } from '../definitions/mapp1.data.ts';
import { underDemo } from '../course/testing/golden-course.ts';
import { courseCalendar, type CalendarOptions } from './course-calendar.ts';

const demo = underDemo(mapp1);
const options: CalendarOptions = {
  key: '0f8c2c1e-6f0e-4b3a-9d59-1f6f2f0a7c11',
  now: Date.parse('2026-02-20T17:00:00Z'),
};

function planned(startsOn: string, timeZone = 'America/Denver', definition = demo): CoursePlan {
  const plan = planCourse(definition, { startsOn, timeZone });
  if (!plan.ok) throw new Error(JSON.stringify(plan.issues));
  return plan.value;
}

function written(plan: CoursePlan, more: Partial<CalendarOptions> = {}) {
  const file = courseCalendar(plan, { ...options, ...more });
  if (!file.ok) throw new Error(JSON.stringify(file.issues));
  return file.value;
}

/** What another program reads from the file. */
function read(ics: string) {
  const calendar = new ICAL.Component(ICAL.parse(ics) as never[]);
  return calendar.getAllSubcomponents('vevent').map((component) => {
    const event = new ICAL.Event(component);
    return {
      id: event.uid.split('.0f8c')[0],
      from: event.startDate.toString(),
      to: event.endDate.toString(),
      isDate: event.startDate.isDate,
      title: event.summary,
      text: event.description,
      status: component.getFirstPropertyValue('status'),
      class: component.getFirstPropertyValue('class'),
    };
  });
}

describe('the calendar file of a MAPP1 course under the demo policy', () => {
  it('has every visit on its target day, read by another program, each a whole day that ends before the next', () => {
    const events = read(written(planned('2026-03-02')).ics);
    expect(events.map(({ id, from, to }) => `${id} ${from} ${to}`)).toEqual([
      'preparation-1 2026-03-02 2026-03-03',
      'preparation-2 2026-03-09 2026-03-10',
      'baseline 2026-03-09 2026-03-10',
      'preparation-3 2026-03-16 2026-03-17',
      'dosing-1 2026-03-23 2026-03-24',
      'integration-1.1 2026-03-24 2026-03-25',
      'integration-1.2 2026-03-31 2026-04-01',
      'integration-1.3 2026-04-07 2026-04-08',
      'dosing-2 2026-04-20 2026-04-21',
      'integration-2.1 2026-04-21 2026-04-22',
      'integration-2.2 2026-04-28 2026-04-29',
      'integration-2.3 2026-05-05 2026-05-06',
      'dosing-3 2026-05-18 2026-05-19',
      'integration-3.1 2026-05-19 2026-05-20',
      'integration-3.2 2026-05-26 2026-05-27',
      'integration-3.3 2026-06-02 2026-06-03',
      'outcome 2026-07-13 2026-07-14',
    ]);
    expect(events.every(({ isDate }) => isDate)).toBe(true);
  });

  it('holds open visits tentatively with the days that their rule allows, and confirms what is booked or held', () => {
    const held = replan(planned('2026-03-02'), { type: 'hold', visit: 'preparation-1', on: '2026-03-02' });
    const moved = held.ok ? replan(held.value, { type: 'move', visit: 'dosing-1', to: '2026-03-30' }) : held;
    const events = read(written(moved.ok ? moved.value : planned('2026-03-02')).ics);
    const of = (id: string) => events.find((event) => event.id === id);
    expect(of('preparation-1')).toMatchObject({ from: '2026-03-02', status: 'CONFIRMED', text: null });
    expect(of('dosing-1')).toMatchObject({ from: '2026-03-30', status: 'CONFIRMED', text: null });
    expect(of('dosing-2')).toMatchObject({ from: '2026-04-27', status: 'TENTATIVE', text: '2026-04-20/2026-05-04' });
    expect(of('baseline')).toMatchObject({ text: '2026-03-09/..' });
  });

  it('gives a visit the same name in a later file, so that a calendar moves it', () => {
    const ids = (plan: CoursePlan) => written(plan).ics.match(/^UID:.*$/gm);
    expect(ids(planned('2026-03-02'))).toEqual(ids(planned('2026-06-01')));
    expect(new Set(ids(planned('2026-03-02'))).size).toBe(17);
  });

  it('is called what the reader calls it', () => {
    const words = {
      preparation: 'Vorbereitung',
      baseline: 'Ausgangsmessung',
      dosing: 'Sitzung; Raum 2, Süd',
      integration: 'Integration',
      outcome: 'Abschlussmessung',
    };
    const titles = read(written(planned('2026-03-02'), { words }).ics).map(({ title }) => title);
    expect(titles.slice(0, 6)).toEqual([
      'Vorbereitung 1',
      'Vorbereitung 2',
      'Ausgangsmessung',
      'Vorbereitung 3',
      'Sitzung; Raum 2, Süd 1',
      'Integration 1.1',
    ]);
  });

  it('folds its lines at 75 octets and ends them as the standard has it', () => {
    const words = { preparation: 'Ü'.repeat(120), baseline: 'b', dosing: 'd', integration: 'i', outcome: 'o' };
    const lines = written(planned('2026-03-02'), { words }).ics.split('\r\n');
    expect(lines.filter((line) => Buffer.byteLength(line) > 75 || line.includes('\n'))).toEqual([]);
  });

  it('is marked confidential and holds nothing that could tell who it is about', () => {
    const { ics } = written(planned('2026-03-02'));
    expect(read(ics).every((event) => event.class === 'CONFIDENTIAL')).toBe(true);
    expect(ics).not.toMatch(/ATTENDEE|ORGANIZER|CONTACT|X-WR-CALNAME|participant/i);
  });

  it('is the same file when it is made twice', () => {
    expect(written(planned('2026-03-02')).ics).toBe(written(planned('2026-03-02')).ics);
  });
});

describe('a calendar file', () => {
  it('leaves out a visit without a day, and says so', () => {
    const { ics, withoutDay } = written(planned('2026-03-02', 'America/Denver', mapp1));
    expect(read(ics).map(({ id }) => id)).toEqual(['preparation-1']);
    expect(withoutDay).toHaveLength(16);
    expect(withoutDay[0]).toBe('preparation-2');
  });

  it.each([
    ['a name', 'Jane Doe'],
    ['an id of a participant', 'P-0142'],
    ['an address', 'jane@example.org'],
    ['nothing', ''],
    ['a UUID in capitals', '0F8C2C1E-6F0E-4B3A-9D59-1F6F2F0A7C11'],
  ])('takes no key that is %s', (_, key) => {
    const file = courseCalendar(planned('2026-03-02'), { ...options, key });
    expect(file.ok ? [] : file.issues.map(({ code }) => code)).toEqual(['key.not-a-uuid']);
  });

  it('is made at a moment', () => {
    const file = courseCalendar(planned('2026-03-02'), { ...options, now: Number.NaN });
    expect(file.ok ? [] : file.issues.map(({ code }) => code)).toEqual(['now.not-a-moment']);
  });

  it.each(['Pacific/Kiritimati', 'America/Los_Angeles', 'Australia/Lord_Howe'])(
    'has the same days when the machine that writes it stands in %s, across both changes of clocks',
    (zone) => {
      const script = [
        "import { ICalCalendar } from 'ical-generator';",
        'const calendar = new ICalCalendar();',
        "for (const day of ['2026-03-08', '2026-04-05', '2026-11-01'])",
        "  calendar.createEvent({ start: new Date(day + 'T00:00:00Z'), allDay: true, summary: day });",
        "console.log(calendar.toString().match(/DTSTART.*/g).join(' '));",
      ].join('\n');
      const printed = execFileSync(process.execPath, ['--input-type=module', '-e', script], {
        cwd: import.meta.dirname,
        env: { ...process.env, TZ: zone },
        encoding: 'utf8',
      });
      expect(printed.replaceAll('\r', '').trim()).toBe(
        'DTSTART;VALUE=DATE:20260308 DTSTART;VALUE=DATE:20260405 DTSTART;VALUE=DATE:20261101',
      );
    },
  );
});
