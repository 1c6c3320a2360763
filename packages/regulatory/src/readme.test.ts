import { runReadmeExample } from '@mdma-at/build-kit/readme';
import { expect, it } from 'vitest';

it('the first example of the README prints what it promises', async () => {
  const { output } = await runReadmeExample(import.meta.url);
  expect(output).toEqual([
    'CA_CDSA I, CA_FDR restricted drug',
    'clinical_trial_only',
    'clinical_trial true Canada. Food and Drug Regulations (C.R.C., c. 870). https://laws-lois.justice.gc.ca/eng/regulations/C.R.C.,_c._870/. At: Division 5.',
    'individual_exemption true Canada. Controlled Drugs and Substances Act (S.C. 1996, c. 19), schedules. 2026-07-23. https://laws-lois.justice.gc.ca/eng/acts/C-38.8/. At: s. 56(1).',
    'special_access_program false Canada Gazette, Part II. SOR/2013-172. 2013-10-23. http://www.gazette.gc.ca/rp-pr/p2/2013/2013-10-23/html/sor-dors172-eng.php.',
    'expected a day of the calendar, written YYYY-MM-DD, saw "2026-02-30"',
  ]);
});
