import type { Page } from 'playwright';
import { describe, expect, it } from 'vitest';
import { newPage, open, openMorning, press } from './support/browser.ts';
import { confirm } from './support/day.ts';

const log = (page: Page) => page.locator('.mdma-event-log');

async function inTheRoom(): Promise<Page> {
  const page = await newPage({ after: 'people' });
  await open(page);
  await page.getByRole('link', { name: /^Dosing day 2 of 3/ }).click();
  await page.getByText('Record by hand').click();
  return page;
}

describe('by hand, on a dosing day', () => {
  it('a reading is corrected: the old value stays, struck through, with the reason', async () => {
    const page = await inTheRoom();
    await page.getByText('Correct an entry').click();
    const choose = page.getByRole('combobox', { name: 'Entry' });
    const [first = ''] = (await choose.locator('option').allInnerTexts()).filter((text) => /162\s\/\s102/.test(text));
    await choose.selectOption({ label: first });
    await press(page, 'Record the correction');
    await page.getByText('Nothing differs from what stands there.').waitFor();
    await page.getByRole('textbox', { name: 'Systolic now reads, mmHg' }).fill('152');
    await page.getByRole('textbox', { name: 'Reason' }).fill('Read from the wrong line.');
    await press(page, 'Record the correction');
    await log(page).locator('del').getByText('162 / 102').waitFor();
    await log(page).getByText('Read from the wrong line.').waitFor();
    // what is known now is judged: no alert, and the gate is not held by the reading
    await page.getByRole('button', { name: 'Authorise 40 mg HCl' }).waitFor();
  });

  it('an entry that belongs to somebody else is taken back and stays readable', async () => {
    const page = await inTheRoom();
    await page.getByRole('textbox', { name: 'Note' }).fill('Meant for the next room.');
    await press(page, 'Add note');
    await log(page).getByText('Meant for the next room.').first().waitFor();
    await page.getByText('Correct an entry').click();
    const choose = page.getByRole('combobox', { name: 'Entry' });
    const [note = ''] = (await choose.locator('option').allInnerTexts()).filter((text) => text.includes('Meant for'));
    await choose.selectOption({ label: note });
    await page.getByRole('textbox', { name: 'Reason' }).fill('Wrong participant.');
    await press(page, 'Take the entry back');
    await log(page).locator('del').getByText('Meant for the next room.').waitFor();
  });

  it('a condition that may be overridden is overridden by the prescriber, with a reason, and by nobody else', async () => {
    const page = await openMorning();
    await page.getByText('Record by hand').click();
    await confirm(page, 'Override: Fasting confirmed', 'A light breakfast, judged harmless.');
    await log(page)
      .getByText(/Fasting confirmed\. A light breakfast/)
      .waitFor();
    await log(page).getByText('physician-m, physician').first().waitFor();
    await open(page, new URL(page.url()).hash.replace('/day/', '/record?day='));
    await page
      .getByRole('region', { name: 'Deviations, as known then' })
      .getByText(/minor: interlock, overridden\. Not met: Fasting confirmed\./)
      .waitFor();
  });

  it('distress is said in words and as a number from 0 to 10; without a number nothing is recorded and the words stay', async () => {
    const page = await inTheRoom();
    const scale = page.getByRole('region', { name: 'Distress', exact: true });
    const scores = log(page).locator('[data-type="distress.recorded"]');
    const before = await scores.count();
    expect(await scale.getByRole('radio').count()).toBe(11);
    await scale.getByRole('textbox').fill('A weight on the chest, and it moves.');
    await scale.getByRole('button', { name: 'Record distress' }).click();
    await scale.getByRole('alert').getByText('Choose a number from 0 to 10 first.').waitFor();
    expect(await scores.count()).toBe(before);
    // each number can be hit with the pointer where it stands
    for (const score of ['0', '10', '7']) await scale.getByRole('radio', { name: new RegExp(`^${score}\\b`) }).check();
    await scale.getByRole('button', { name: 'Record distress 7 of 10' }).click();
    await scale.getByText(/^before 7 of 10/).waitFor();
    await log(page).getByText('A weight on the chest, and it moves.').waitFor();
    expect(await scores.count()).toBe(before + 1);
    expect(await scale.getByRole('textbox').inputValue()).toBe('');
  });

  it('a reading is left out with a reason, and never without one', async () => {
    const page = await inTheRoom();
    const skipped = log(page).locator('[data-type="reading.skipped"]');
    await press(page, 'Skip this reading');
    await press(page, 'Record as skipped');
    await page.getByRole('alert').getByText('Choose a reason first.').waitFor();
    expect(await skipped.count()).toBe(0);
    await page.getByText('another reason', { exact: true }).click();
    await press(page, 'Record as skipped');
    await page.getByRole('alert').getByText('Write the reason in words.').waitFor();
    expect(await skipped.count()).toBe(0);
    await page.getByRole('textbox', { name: 'In words' }).fill('Asleep at last.');
    await press(page, 'Record as skipped');
    await skipped.getByText(/Asleep at last\./).waitFor();
    expect(await skipped.count()).toBe(1);
  });

  it('a serious adverse event sets a clock going and holds the dose until the monitor decides', async () => {
    const page = await inTheRoom();
    await page.getByText('Adverse event', { exact: true }).first().click();
    const form = page.getByRole('region', { name: 'Adverse event' }).first();
    await form.getByRole('radio').first().check({ force: true });
    await form.getByRole('textbox').fill('Chest tightness for two minutes.');
    for (const legend of ['tone', 'kind', 'seriousness'] as const) {
      const group = form.locator(`[id$="${legend}"]`);
      await (legend === 'seriousness' ? group.getByRole('radio').last() : group.getByRole('radio').first()).check({
        force: true,
      });
    }
    await form.locator('button[type="submit"]').click();
    await log(page)
      .getByText(/Chest tightness/)
      .first()
      .waitFor();
    await page.getByRole('article').getByText('Chest tightness for two minutes.').waitFor();
    expect(await page.getByRole('region', { name: 'Supplemental dose' }).innerText()).toMatch(
      /Held: 2 conditions open/,
    );
  });

  it('an emergency is one press, and ends in what happened', async () => {
    const page = await inTheRoom();
    await press(page, 'Emergency');
    await log(page)
      .getByText(/Emergency/)
      .first()
      .waitFor();
    await press(page, 'Taken to hospital');
    await page.getByText('The day is over.').waitFor();
  });

  it('the safety plan is one press away', async () => {
    const page = await inTheRoom();
    await press(page, 'Safety plan');
    await page.getByRole('dialog').getByText('What I notice first').waitFor();
    await press(page, 'Close the safety plan');
  });
});

describe('by hand, over a course', () => {
  it('any of the six protocols is begun, with the policy of the site or with none', async () => {
    const page = await newPage();
    await open(page);
    await page.getByRole('button', { name: 'Begin with P-0143' }).waitFor();
    const protocols = await page.getByRole('combobox', { name: 'Protocol' }).locator('option').allInnerTexts();
    expect(protocols).toHaveLength(6);
    for (const [index, protocol] of protocols.entries()) {
      await open(page);
      await page.getByRole('combobox', { name: 'Protocol' }).selectOption({ label: protocol });
      await page.getByRole('combobox', { name: 'Policy of the site' }).selectOption(index % 2 === 0 ? 'demo' : 'none');
      await press(page, `Begin with P-0${143 + index}`);
      await page.getByRole('heading', { name: 'Screening' }).waitFor();
      expect(await page.locator('.mdma-identity-banner').innerText()).toContain(protocol);
    }
  });

  it('it goes on under another protocol only after a consent that names it', async () => {
    const page = await newPage({ after: 'people' });
    await open(page, '#/course/P-0087');
    await page.getByText('Change the protocol', { exact: true }).click();
    const change = page.locator('details').filter({ hasText: 'Change the protocol' });
    await change.getByRole('combobox', { name: 'Go on under' }).selectOption({ label: 'MAPP2 (Phase 3)' });
    await change.getByText('The newest consent does not say to which protocol.').waitFor();
    await change.getByText('Held: 1 condition open').waitFor();
    expect(await change.getByRole('button', { name: /^Go on under/ }).count()).toBe(0);
    await change.getByRole('button', { name: 'Consent v4 to MAPP2 (Phase 3) signed' }).click();
    // a consent to one protocol is none to another
    const goOn = change.getByRole('button', { name: 'Go on under MAPP2 (Phase 3)' });
    await goOn.waitFor();
    await change
      .getByRole('combobox', { name: 'Go on under' })
      .selectOption({ label: 'Monarch (Australian programme)' });
    await change.getByText(/^The newest consent is to mapp2@1, not to/).waitFor();
    await change.getByRole('combobox', { name: 'Go on under' }).selectOption({ label: 'MAPP2 (Phase 3)' });
    await confirm(page, 'Go on under MAPP2 (Phase 3)', 'Moderate severity is taken in there.');
    await log(page)
      .getByText(/Goes on under MAPP2 \(Phase 3\), mapp2@1\. Moderate severity/)
      .waitFor();
    await page.locator('.mdma-identity-banner').getByText('MAPP2 (Phase 3)').waitFor();
    // the screening is judged by the criteria of the protocol in force, also after a reload
    await open(page, '#/course/P-0087/screening');
    await page.reload();
    await page
      .locator('.mdma-screening-report')
      .getByText(/^MAPP2/)
      .waitFor();
  });

  it('it is paused and taken up again, and consent is withdrawn in one press', async () => {
    const page = await newPage({ after: 'people' });
    await open(page, '#/course/P-0087');
    await page.getByText('Pause or withdraw').click();
    await press(page, 'Pause the course');
    await page.getByText(/, paused/).waitFor();
    await press(page, 'Resume the course');
    await page.getByText(/, paused/).waitFor({ state: 'detached' });
    await open(page, '#/course/P-0087/consent');
    const study = page.getByRole('listitem').filter({ hasText: 'The whole treatment' });
    await study.getByRole('button', { name: /^Withdraw/ }).click();
    await study
      .getByText(/withdrawn/i)
      .first()
      .waitFor();
    // the banner never goes on showing it as signed
    await page
      .getByRole('banner')
      .getByText(/^withdrawn /)
      .waitFor();
  });
});
