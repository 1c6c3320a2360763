import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright';
import { describe, expect, it } from 'vitest';
import { damages } from '../src/export/damaged.fixtures.ts';
import { newContext, newPage, open, press } from './support/browser.ts';
import { type PdfPage, pdfPages } from './support/pdf-text.ts';

async function download(
  page: Page,
  stream: string,
  what: string,
): Promise<{ readonly name: string; readonly text: string }> {
  const waiting = page.waitForEvent('download');
  await page.getByRole('region', { name: stream, exact: true }).getByRole('button', { name: what }).click();
  const file = await waiting;
  return { name: file.suggestedFilename(), text: await readFile(await file.path(), 'utf8') };
}

const stream = 'day:P-0142:2';

describe('what is taken away and brought back', () => {
  it('a journal file is marked as simulated, twelve damaged ones are left out and told why, the whole one is taken in', async () => {
    const page = await newPage({ after: 'people' });
    await open(page, '#/course/P-0142/export');
    const { name, text } = await download(page, stream, 'Download the journal file');
    expect(name).toMatch(/^SIMULATED-/);
    expect(text.split('\n')[0]).toContain('SIMULATED DATA');

    const other = await (await newContext()).newPage();
    await open(other);
    const choose = other.getByLabel('Journal file');
    const asFile = (title: string, content: string) => ({
      name: `${title}.journal.jsonl`,
      mimeType: 'application/jsonl',
      buffer: Buffer.from(content),
    });
    await choose.setInputFiles(damages.map(({ name: title, damage }) => asFile(title, damage(text))));
    const told = other.locator('.demo-told');
    await told
      .getByText(/was not taken in/)
      .nth(11)
      .waitFor();
    const said = await told.innerText();
    for (const { name: title, said: expected } of damages) {
      const of = said.slice(said.indexOf(`${title}.journal.jsonl`)).split('was not taken in')[1] ?? '';
      expect(of, title).toMatch(expected);
    }
    await choose.setInputFiles([asFile('elsewhere', text)]);
    await told.getByText(/chain whole/).waitFor();
    // without the course the day is still found, shown and taken away again
    const row = other.getByRole('row').filter({ hasText: 'Single journals, without the course' });
    await row.getByRole('link', { name: 'P-0142' }).click();
    expect((await download(other, stream, 'Download the journal file')).text).toBe(text);
    await other.getByRole('link', { name: 'Replay' }).click();
    await other.getByRole('combobox', { name: 'Jump to' }).waitFor();
  });

  it('the FHIR bundle holds the participant, every reading and the doses, each marked as test data', async () => {
    const page = await newPage({ after: 'people' });
    await open(page, '#/course/P-0142/export');
    const { name, text } = await download(page, 'day:P-0142:1', 'Download the FHIR bundle');
    expect(name).toBe('SIMULATED-day-P-0142-1.fhir.json');
    const bundle = JSON.parse(text) as {
      resourceType: string;
      entry: readonly {
        resource: { resourceType: string; meta: { security: readonly { code: string }[] }; text: unknown };
      }[];
    };
    expect(bundle.resourceType).toBe('Bundle');
    const count = (kind: string) => bundle.entry.filter(({ resource }) => resource.resourceType === kind).length;
    expect(count('Patient')).toBe(1);
    expect(count('MedicationAdministration')).toBe(2);
    expect(count('Observation')).toBeGreaterThan(80);
    for (const { resource } of bundle.entry) {
      expect(resource.meta.security.map(({ code }) => code)).toContain('HTEST');
      expect(resource.text).toBeDefined();
    }
  });
});

const printed = async (page: Page): Promise<readonly PdfPage[]> =>
  pdfPages(await page.pdf({ preferCSSPageSize: true }));

/** Without blanks: where a line breaks on paper says nothing. */
const squeezed = (text: string): string => text.replaceAll(/\s/g, '');
const together = (pages: readonly PdfPage[]): string => squeezed(pages.map(({ text }) => text).join(''));

/** Every page is A4 upright, and says what it belongs to and which page it is. */
function expectHeads(pages: readonly PdfPage[], heads: readonly string[]): void {
  for (const [index, { width, height, text }] of pages.entries()) {
    expect([Math.round(width), Math.round(height)]).toEqual([595, 842]);
    for (const head of ['SIMULATED DATA', `page ${index + 1} of ${pages.length}`, 'No medical record.', ...heads])
      expect(text, `page ${index + 1}`).toContain(head);
  }
}

/** Every entry of the log is on the paper, word for word. */
async function expectEveryEntry(page: Page, pages: readonly PdfPage[], count: number): Promise<void> {
  const entries = await page.locator('.mdma-log-entry').allTextContents();
  expect(entries).toHaveLength(count);
  const paper = together(pages);
  expect(entries.filter((entry) => !paper.includes(squeezed(entry)))).toEqual([]);
}

describe('on paper', () => {
  it('a dosing day is a chart of several A4 pages, with every entry and SIMULATED DATA', async () => {
    const page = await newPage({ colorScheme: 'dark', after: 'people' });
    await open(page, '#/course/P-0142/day/1/print');
    await page.getByRole('heading', { name: 'Dosing day 1, P-0142' }).waitFor();
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
    const text = (await page.locator('.demo-print').innerText()).replaceAll(/\s/g, ' ');
    for (const expected of [
      'SIMULATED DATA',
      '69 entries, head',
      '80 mg HCl',
      '40 mg HCl',
      'Site policy (demo)',
      'Deviations',
      'signature',
    ])
      expect(text).toContain(expected);
    expect(await page.getByRole('button', { name: 'Print' }).isVisible()).toBe(false);
    expect(await page.locator('.demo-nav').isVisible()).toBe(false);
    const ink = await page.locator('.demo-print h1').evaluate((element) => getComputedStyle(element).color);
    expect(ink).toBe('rgb(0, 0, 0)');
    const pages = await printed(page);
    expect(pages.length).toBeGreaterThanOrEqual(5);
    expect(pages.length).toBeLessThanOrEqual(8);
    expectHeads(pages, ['P-0142 Dosing day 1', '69 entries, head']);
    await expectEveryEntry(page, pages, 69);
    const paper = together(pages);
    for (const expected of [
      'Doses given 09:00 80 mg HCl; 10:41 40 mg HCl',
      'above 160: repeat in 5 min, Site policy (demo)',
      'Blood pressure mmHg',
      'Deviations None.',
      'First dose given: 80 mg HCl',
      'Participant released: Stays on site for the night, with an attendant.',
    ])
      expect(paper).toContain(squeezed(expected));
    expect(squeezed(pages.at(-1)?.text ?? '')).toMatch(
      /Therapist,date,signatureTherapist,date,signaturePhysician,date,signature$/,
    );
  });

  it('a course is printed with its plan and every entry', async () => {
    const page = await newPage({ after: 'people' });
    await open(page, '#/course/P-0031/print');
    await page.getByRole('heading', { name: 'Course record, P-0031' }).waitFor();
    const pages = await printed(page);
    expect(pages.length).toBeGreaterThanOrEqual(4);
    expect(pages.length).toBeLessThanOrEqual(8);
    expectHeads(pages, ['P-0031 Course record', '64 entries, head']);
    await expectEveryEntry(page, pages, 64);
    const paper = together(pages);
    for (const expected of [
      'MAPP1 (Phase 3), mapp1@1',
      '3 of 3 dosing sessions',
      'Integration 3.3',
      'CAPS-5 19 points',
    ])
      expect(paper).toContain(squeezed(expected));
  });
});

describe('without a network', () => {
  it('everything works after the first load, also screens that were never opened', async () => {
    const page = await newPage({ after: 'people' });
    await open(page);
    await page.getByRole('link', { name: 'P-0142' }).waitFor();
    await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
    await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
    await page.context().setOffline(true);
    await page.reload();
    await page.getByRole('link', { name: 'P-0142' }).waitFor();
    for (const [hash, heading] of [
      ['#/course/P-0142/record?day=2', 'Record'],
      ['#/course/P-0142/washout', /Washout|Medicines/],
      ['#/regulatory', 'Regulatory'],
      ['#/compare', 'Compare policies'],
    ] as const) {
      await open(page, hash);
      await page.getByRole('heading', { level: 1, name: heading }).waitFor();
    }
    await open(page);
    await press(page, 'Start at 08:00');
    await page.getByRole('button', { name: 'Pause' }).waitFor();
  });

  it('no request leaves the site while a day is played, printed, exported and compared', async () => {
    const page = await newPage({ after: 'people' });
    const asked: string[] = [];
    page.context().on('request', (request) => asked.push(request.url()));
    await open(page);
    await press(page, 'Start at 08:00');
    await press(page, 'Pause');
    await open(page, '#/course/P-0143/day/1/print');
    await open(page, '#/course/P-0143/export');
    await page.getByRole('heading', { name: 'Export' }).waitFor();
    const origin = new URL(page.url()).origin;
    expect(
      asked.filter((url) => !url.startsWith(origin) && !url.startsWith('blob:') && !url.startsWith('data:')),
    ).toEqual([]);
    expect(asked.length).toBeGreaterThan(5);
  });
});

describe('comparing policies', () => {
  it('shows how far it is, draws every set, and can be stopped', async () => {
    const page = await newPage();
    await open(page, '#/compare');
    await press(page, 'Compare');
    await page.getByText(/^\d+ of 150 days$/).waitFor();
    await page.getByText('150 days simulated').waitFor({ timeout: 60_000 });
    expect(await page.locator('.demo-bars').first().locator('tbody tr').count()).toBe(3);
    await page.getByRole('combobox', { name: 'Days under each' }).selectOption('500');
    await press(page, 'Compare');
    await page.getByText(/^[1-9]\d* of 1500 days$/).waitFor();
    await press(page, 'Cancel');
    await page.getByText(/^Cancelled after \d+ of 1500 days/).waitFor();
    await page.getByRole('button', { name: 'Compare', exact: true }).waitFor();
  });
});
