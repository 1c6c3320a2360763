import { readFile, writeFile } from 'node:fs/promises';
import type { Page } from 'playwright';
import { describe, expect, it } from 'vitest';
import { newPage, open, press } from './support/browser.ts';
import { prepare, record, startDosingDay } from './support/course.ts';
import { confirm, dayEnded, runUntil, skipUntil, timeShown, typeReading } from './support/day.ts';
import { answer, answerAll, openTopic, soundAnswers } from './support/screening.ts';
import { verifyJournal } from './support/verify-journal.ts';

/** The supplemental gate of the console. */
const gateOf = (page: Page) => page.getByRole('region', { name: 'Supplemental dose' });

async function download(page: Page, stream: string): Promise<string> {
  const waiting = page.waitForEvent('download');
  await page
    .getByRole('region', { name: stream, exact: true })
    .getByRole('button', { name: 'Download the journal file' })
    .click();
  return (await waiting).path();
}

describe('a course from the first question to the first integration session', () => {
  it('is typed in, judged, planned, held, blocked, opened, released, exported and verified', async () => {
    const page = await newPage();
    await open(page);
    await press(page, 'Begin with P-0143');

    // the screening is typed in; what is missing or met is said with its source
    const verdict = page.locator('.mdma-screening-report');
    await verdict.getByText('Undetermined').first().waitFor();
    await answer(page, 'Age years', '17');
    await verdict.getByText('Not eligible').first().waitFor();
    await answerAll(page, soundAnswers);
    await verdict.getByText('Every criterion is met, as answered.').waitFor();
    const threshold = verdict.getByRole('listitem').filter({ hasText: 'The CAPS-5 total severity reaches' });
    await threshold.locator('summary').first().click();
    expect(await threshold.innerText()).toContain('first Phase 3 trial (MAPP1), methods. Facts S-014, P-CRS-24');

    // consent, preparation, enrolment; the plan has every visit with its day
    await page.getByRole('link', { name: 'To the course' }).click();
    await prepare(page);
    expect(await page.locator('.demo-plan tbody tr').count()).toBe(17);
    await startDosingDay(page);

    // the dosing day: the simulator, and a few acts by hand
    await press(page, 'Water');
    await page.getByText('Comfort recorded: Water').first().waitFor();
    const gate = gateOf(page);
    await skipUntil(page, () => page.getByRole('button', { name: 'Acknowledge' }).isVisible());

    // a high reading blocks the supplemental dose: nothing to press, and the reason is said
    expect(await gate.getByRole('button', { name: /Authorise|Record 40 mg/ }).count()).toBe(0);
    expect(await gate.innerText()).toMatch(/Held: 1 condition open/);
    expect(await gate.innerText()).toMatch(
      /Vital signs clear, not met\s+The reading of \d\d:\d\d is outside the limits, level 1\./,
    );
    const highAt = await timeShown(page);
    const [hour = '', minute = ''] = highAt.split(':');
    const repeatAt = `${hour}:${String(Number(minute) + 5).padStart(2, '0')}`;

    // a normal repeat, typed by hand five minutes later, opens it
    await press(page, 'Acknowledge');
    await runUntil(page, repeatAt, '60');
    await press(page, 'Record repeat reading');
    await typeReading(page, {
      Systolic: '138',
      Diastolic: '82',
      'Heart rate': '88',
      Temperature: '37.2',
      'Oxygen saturation': '97',
    });
    await confirm(page, 'Authorise 40 mg HCl', 'Repeat is normal, participant agrees.');
    await confirm(page, 'Record 40 mg HCl as given', 'Swallowed with water.');
    await gate.getByText(/given \d\d:\d\d, recorded by therapist-a/).waitFor();

    // to the end of the day and the night
    await skipUntil(page, dayEnded(page));
    await page.getByText(/entries, each chained to the one before it/).waitFor();
    expect(await page.getByRole('link', { name: 'Replay it, and change one reading' }).count()).toBe(1);
    await page.getByRole('link', { name: 'Back to the course' }).click();
    await record(page, 'Record how the dosing day ended');
    await record(page, /^Night reviewed/);
    await record(page, /^Integration 1\.1 held/);
    await page.getByText('Integration 1.1 held').first().waitFor();

    // the record, taken away, says the same in Node as on the page
    await page.getByRole('link', { name: 'Export this record' }).click();
    for (const stream of ['course:P-0143', 'day:P-0143:1', 'screening:P-0143']) {
      const file = await download(page, stream);
      const { code, said } = verifyJournal(file);
      expect(said).toContain(`Head hash     ${await page.getByTestId(`head ${stream}`).innerText()}\n`);
      expect(said).toContain(`State digest  ${await page.getByTestId(`state ${stream}`).innerText()}\n`);
      expect(code).toBe(0);
    }

    // one byte changed, and the entry is named
    const file = await download(page, 'day:P-0143:1');
    const lines = (await readFile(file, 'utf8')).split('\n');
    const at = lines.findIndex((line) => line.includes('"systolic"') && line.includes('"138"'));
    const changed = lines.with(at, (lines[at] ?? '').replace('"138"', '"139"')).join('\n');
    await writeFile(file, changed);
    const { code, said } = verifyJournal(file);
    expect(said).toContain(`The chain is broken at entry ${at} (line ${at + 1})`);
    expect(code).toBe(1);
  });
});

describe('the screening', () => {
  it('keeps an answer that is no number, says so, and judges without it', async () => {
    const page = await newPage();
    await open(page);
    await press(page, 'Begin with P-0143');
    await openTopic(page, 'Person');
    await answer(page, 'Age years', 'thirty');
    const refusal = page.getByText('seen "thirty"');
    await refusal.first().waitFor();
    expect(await page.getByRole('textbox', { name: 'Age years' }).inputValue()).toBe('thirty');
    await page.reload();
    await openTopic(page, 'Person');
    await refusal.first().waitFor();
    expect(await page.getByRole('textbox', { name: 'Age years' }).inputValue()).toBe('thirty');
  });
});

describe('the script on an exported file', () => {
  it.each([
    ['no file is named', [], 'pnpm verify-journal FILE'],
    ['the file is not there', ['/nowhere/day.journal.jsonl'], 'there is no file /nowhere/day.journal.jsonl'],
    ['it is a folder', ['/tmp'], '/tmp is a folder, not a file'],
    ['it is no journal', ['package.json'], 'package.json is not a journal'],
  ])('ends with 2 and says so when %s', (_when, files, message) => {
    const { code, said } = verifyJournal(...files);
    expect(said).toContain(message);
    expect(code).toBe(2);
  });
});
