import type { Basis } from '@mdma-at/evidence';
import type { EfficacyConcern, MechanismCode, ToxicityConcern } from './medication.ts';

/** What a mechanism code stands for, and which danger and which change of effect follow from it. */
export interface Mechanism {
  readonly says: string;
  readonly toxicity: readonly ToxicityConcern[];
  readonly efficacy: EfficacyConcern;
}

/** The mechanisms by which medicines meet MDMA. Danger and effect are two answers, never one (C-12). */
export const mechanisms = {
  codes: {
    M1: {
      says: 'MAO inhibition: serotonin toxicity, hypertensive crisis',
      toxicity: ['serotonin-toxicity', 'hypertensive-crisis'],
      efficacy: 'not-stated',
    },
    M2: { says: 'SERT blockade, serotonergic: attenuates MDMA', toxicity: [], efficacy: 'attenuated' },
    M3: {
      says: 'SERT and NET blockade, sodium channel and QT, CYP2D6 substrate',
      toxicity: ['qt-prolongation', 'medicine-exposure-raised'],
      efficacy: 'attenuated',
    },
    M4: {
      says: 'DAT and NET blockade, CYP2D6 inhibition, seizure threshold',
      toxicity: ['mdma-exposure-raised', 'seizure'],
      efficacy: 'prolonged',
    },
    M5: { says: '5-HT receptor modulation, sedation', toxicity: ['sedation'], efficacy: 'altered' },
    M6: { says: 'D2 and 5-HT2A antagonism, QT', toxicity: ['qt-prolongation'], efficacy: 'altered' },
    M7: {
      says: 'serotonergic augmentation, seizure risk, narrow index with sodium and fluid shifts',
      toxicity: ['serotonergic-augmentation', 'seizure', 'sodium-and-fluid-shift'],
      efficacy: 'not-stated',
    },
    M8: { says: 'sympathomimetic, pressor stacking', toxicity: ['pressor-stacking'], efficacy: 'not-stated' },
    M9: {
      says: 'CNS depressant: masks agitation; rescue for sympathomimetic toxicity',
      toxicity: ['sedation', 'masks-agitation'],
      efficacy: 'not-stated',
    },
    M10: { says: 'alpha-blocking antihypertensive', toxicity: [], efficacy: 'not-stated' },
    M11: { says: 'beta-blockade with unopposed alpha', toxicity: ['unopposed-alpha'], efficacy: 'not-stated' },
    M12: {
      says: 'antiepileptic, enzyme or sodium effects',
      toxicity: ['enzyme-or-sodium-effect'],
      efficacy: 'not-stated',
    },
    M13: { says: 'no specific interaction known', toxicity: [], efficacy: 'not-stated' },
    M14: { says: 'vasodilator, antihypertensive background', toxicity: [], efficacy: 'not-stated' },
    M15: {
      says: 'sodium and renal risk with MDMA hyponatraemia',
      toxicity: ['hyponatraemia'],
      efficacy: 'not-stated',
    },
    M16: {
      says: 'serotonergic opioid or antitussive, seizure',
      toxicity: ['serotonergic-augmentation', 'seizure'],
      efficacy: 'not-stated',
    },
    M17: { says: 'QT prolongation', toxicity: ['qt-prolongation'], efficacy: 'not-stated' },
    M18: {
      says: 'opioid, CYP2D6 handling altered',
      toxicity: ['medicine-exposure-altered'],
      efficacy: 'not-stated',
    },
    M19: { says: '5-HT1B and 5-HT1D vasoconstriction', toxicity: ['vasoconstriction'], efficacy: 'not-stated' },
    M20: {
      says: 'CYP inhibition raising MDMA exposure',
      toxicity: ['mdma-exposure-raised'],
      efficacy: 'not-stated',
    },
    M21: { says: 'beta-agonist tachycardia', toxicity: ['tachycardia'], efficacy: 'not-stated' },
    M22: { says: 'thyroid state', toxicity: ['thyroid-state'], efficacy: 'not-stated' },
    M23: { says: 'cannabinoid, heart rate up', toxicity: ['tachycardia'], efficacy: 'not-stated' },
  },
  basis: {
    facts: ['M-R14', 'M-R13', 'M-R17', 'M-R09'],
    verification: 'derived',
    cites: [{ source: 'malcolm-2022' }, { source: 'open-mdma' }, { source: 'omathuna-2008' }],
    because:
      'The two answers follow from the words of each mechanism. That an SSRI attenuates, and that serotonin toxicity is essentially a problem of MAO inhibitors, is stated (M-R14); so is that bupropion prolongs the effect (M-R17). Where an effect is not stated, nothing is claimed.',
  },
} as const satisfies { readonly codes: Readonly<Record<MechanismCode, Mechanism>>; readonly basis: Basis };
