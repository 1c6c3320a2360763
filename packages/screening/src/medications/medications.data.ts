import type { Medication } from './medication.ts';
import { antipsychotics } from './table/antipsychotics.data.ts';
import { cytochromeInhibitors } from './table/cytochrome-inhibitors.data.ts';
import { heartAndVessels } from './table/heart-and-vessels.data.ts';
import { maoInhibitors } from './table/mao-inhibitors.data.ts';
import { moodStabilisers } from './table/mood-stabilisers.data.ts';
import { opioids } from './table/opioids.data.ts';
import { otherAntidepressants } from './table/other-antidepressants.data.ts';
import { others } from './table/others.data.ts';
import { rhythmAndAirways } from './table/rhythm-and-airways.data.ts';
import { sedatives } from './table/sedatives.data.ts';
import { serotoninReuptakeInhibitors } from './table/serotonin-reuptake-inhibitors.data.ts';
import { stimulants } from './table/stimulants.data.ts';
import { supplements } from './table/supplements.data.ts';
import { tricyclics } from './table/tricyclics.data.ts';
import { triptansAndAntiemetics } from './table/triptans-and-antiemetics.data.ts';

/** Every substance of the table, in the order of its ids. */
export const medications: readonly Medication[] = [
  ...maoInhibitors,
  ...serotoninReuptakeInhibitors,
  ...tricyclics,
  ...otherAntidepressants,
  ...antipsychotics,
  ...moodStabilisers,
  ...stimulants,
  ...sedatives,
  ...heartAndVessels,
  ...opioids,
  ...triptansAndAntiemetics,
  ...supplements,
  ...cytochromeInhibitors,
  ...rhythmAndAirways,
  ...others,
];
