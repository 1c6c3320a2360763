import type { ComponentDocs } from '../template/component-docs.ts';

export const regulatoryDocs = {
  JurisdictionBoard: {
    use: 'To compare the law of many places on one day.',
    not: 'as legal advice, and not as a map: borders carry no colour here.',
    anatomy: [
      { at: '.mdma-board-legend', name: 'Key', what: 'each step as a letter, a word and a shade of one hue' },
      { at: '.mdma-tile', name: 'Tile', what: 'place, route word, since when' },
      { at: '.mdma-tile-letter', name: 'Letter', what: 'the step, readable without its shade' },
    ],
    keyboard: [
      { keys: 'Tab', does: 'one stop for the board' },
      { keys: 'Arrow keys', does: 'from tile to tile' },
      { keys: 'Enter', does: 'chooses a place' },
    ],
    risks: [
      {
        error: 'takes a place that nobody reviewed for one without a route',
        harm: 'a false statement about its law',
        control: 'not reviewed is hatched and has its own word',
        proof: 'NotReviewed',
      },
      {
        error: 'reads the law of today into the past',
        harm: 'a false history',
        control: 'the board says for which day it stands',
        proof: 'InThePast',
      },
    ],
    evidence: [
      { source: 'tga-2023-02', for: 'the decision in Australia' },
      { source: 'ca-fdr', for: 'the rules in Canada' },
    ],
  },
  AsOfSlider: {
    use: 'To choose the day for which the law is shown, and by which day it was known.',
    not: 'to look ahead as if it were certain.',
    anatomy: [
      { at: '.mdma-as-of-says', name: 'Sentence', what: 'which day is shown, and as known on which' },
      { at: '.mdma-as-of-slider', name: 'Slider', what: 'with a mark for each change' },
      { at: '.mdma-day-field', name: 'Day', what: 'the same by typing' },
    ],
    keyboard: [
      { keys: 'Arrow keys', does: 'by one day, in the direction of time in every locale' },
      { keys: 'Page up and down', does: 'by larger steps' },
      { keys: 'Home, End', does: 'to the first and the last day' },
    ],
    risks: [
      {
        error: 'believes that a day before the first record had no law',
        harm: 'a false statement',
        control: 'it says that nothing is known there',
        proof: 'BeforeTheFirstRecord',
      },
      {
        error: 'mixes up what was in force and what was known',
        harm: 'the same',
        control: 'both days stand in the sentence',
        proof: 'KnownOn',
      },
    ],
    evidence: [{ design: 'bitemporal records of this project', for: 'in force on a day, as known on a day' }],
  },
  JurisdictionDetail: {
    use: 'For the law of one place on one day, with its sources.',
    not: 'as legal advice.',
    anatomy: [
      { at: '.mdma-jurisdiction-head', name: 'Place', what: 'and the day it stands for' },
      { at: '.mdma-jurisdiction-status', name: 'Status', what: 'of the substance and of the therapy' },
      { at: '.mdma-route', name: 'Route', what: 'who may, under which conditions, since when' },
    ],
    keyboard: [{ keys: 'Tab, Enter', does: 'opens a source' }],
    risks: [
      {
        error: 'relies on a status beyond the day it was verified for',
        harm: 'a false statement about today',
        control: 'it says until when it was verified',
        proof: 'BeyondVerified',
      },
      {
        error: 'takes an announcement for a law',
        harm: 'an act without a ground',
        control: 'scheduled and unconfirmed is a flag beside the status',
        proof: 'ScheduledUnconfirmed',
      },
    ],
    evidence: [{ source: 'hc-sap-notice-2023', for: 'special access in Canada' }],
  },
  JurisdictionTimeline: {
    use: 'To read how the law of one place changed.',
    not: 'to leave out what was repealed.',
    anatomy: [
      { at: '.mdma-timeline-ruler', name: 'Ruler', what: 'years, with a mark for each change' },
      { at: '.mdma-timeline-list', name: 'Changes', what: 'the list that is read' },
    ],
    keyboard: [{ keys: 'Tab, Enter', does: 'opens a source' }],
    risks: [
      {
        error: 'takes an inexact date for an exact one',
        harm: 'a false order of events',
        control: 'a date says its precision',
        proof: 'InexactDates',
      },
      {
        error: 'does not see that sources disagree',
        harm: 'one of them wins by chance',
        control: 'both are written, each with its source',
        proof: 'ConflictingSources',
      },
    ],
    evidence: [{ source: 'grinspoon-v-dea-1987', for: 'a status that was set aside and came back' }],
  },
  ModalityList: {
    use: 'To compare which treatments a place reaches people with.',
    not: 'to rank them.',
    anatomy: [{ at: '.mdma-modality-access', name: 'Access', what: 'in words, with its source' }],
    keyboard: [],
    risks: [
      {
        error: 'reads access as a recommendation',
        harm: 'a choice on the wrong ground',
        control: 'access and evidence are written apart',
        proof: 'Normal',
      },
    ],
    evidence: [{ source: 'nhmrc-guideline-2026', for: 'other treatments for PTSD' }],
  },
} as const satisfies Readonly<Record<string, ComponentDocs>>;
