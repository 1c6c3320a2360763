import type { Page } from 'playwright';

type Answers = { readonly [topic: string]: readonly (readonly [question: string, answer: string])[] };

const yes = 'Yes';
const no = 'No';

/** What a made-up person answers who meets every criterion. */
export const soundAnswers: Answers = {
  Person: [
    ['Age years', '34'],
    ['Speaks and reads the language used at the site', yes],
    ['Can swallow capsules', yes],
  ],
  'Post-traumatic stress': [
    ['PTSD by the CAPS-5 interview', yes],
    ['CAPS-5 total severity, 0 to 80 points', '44'],
    ['Symptoms have lasted months', '30'],
  ],
  Heart: [
    ['A rise in pressure or pulse could do harm', no],
    ['Hypertension', 'None'],
    ['Arrhythmia in the history', 'None'],
    ['Marked QT prolongation in the ECG', no],
  ],
  Pregnancy: [
    ['A pregnancy is possible', no],
    ['If not, because', 'Postmenopausal'],
    ['Breastfeeding', no],
  ],
  'Psychiatric history': [
    ['Primary psychotic disorder, past or current', no],
    ['Bipolar I disorder, past or current', no],
    ['Dissociative identity disorder', no],
    ['Eating disorder', 'None'],
    ['Major depression with psychotic features', no],
    ['Personality disorder', 'None'],
    ['Suicide risk as a clinician judges it', 'None'],
  ],
  Substances: [
    ['Alcohol use disorder', 'Never'],
    ['Cannabis use disorder', 'Never'],
    ['Other substance use disorder', 'Never'],
  ],
  Medicines: [['Psychiatric medicines taken now', 'None']],
  'Consent and agreements': [
    ['Has the capacity to consent', yes],
    ['Agrees to recording', yes],
    ['Names an emergency contact', yes],
    ['Reports a new condition within hours', '48'],
    ['Agrees to fasting', yes],
    ['Agrees to medicine restrictions', yes],
    ['Takes part in no other trial', yes],
    ['Agrees to stay overnight after each dosing session', yes],
    ['Agrees to be driven home', yes],
  ],
};

/** Opens a topic of the screening. */
export const openTopic = (page: Page, topic: string): Promise<void> =>
  page.getByRole('navigation', { name: 'Topics' }).getByRole('button', { name: topic }).click();

/** Types a number or chooses an answer. */
export async function answer(page: Page, question: string, given: string): Promise<void> {
  const field = page.getByRole('textbox', { name: question, exact: true });
  if (await field.count()) {
    await field.fill(given);
    await field.press('Tab');
    await saved(page);
    return;
  }
  const group = page.getByRole('group', { name: question, exact: true });
  await group.getByText(given, { exact: true }).click();
  await group.getByRole('radio', { name: given, exact: true, checked: true }).waitFor();
  await saved(page);
}

const saved = (page: Page): Promise<void> =>
  page.locator('.mdma-screening-head .mdma-save-mark[data-save="saved"]').waitFor();

/** Answers the whole screening. */
export async function answerAll(page: Page, answers: Answers): Promise<void> {
  for (const [topic, questions] of Object.entries(answers)) {
    await openTopic(page, topic);
    for (const [question, given] of questions) await answer(page, question, given);
  }
}
