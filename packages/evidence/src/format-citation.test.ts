import { describe, expect, it } from 'vitest';
import { formatCitation } from './format-citation.ts';
import { type SourceId, sources } from './sources/sources.ts';

const ids = Object.keys(sources) as SourceId[];

describe('a short citation', () => {
  it('is author and year for a paper, the number for a registry record', () => {
    expect(formatCitation({ source: 'mitchell-2021' })).toBe('Mitchell 2021');
    expect(formatCitation({ source: 'nct03537014', at: 'detailed description' })).toBe('NCT03537014');
  });

  it('opens with RETRACTED for a withdrawn paper', () => {
    expect(formatCitation({ source: 'feduccia-2021' }, { style: 'short' })).toBe('RETRACTED Feduccia 2021');
  });
});

describe('a long citation', () => {
  it('names authors, title, journal, date, address and the place in the text', () => {
    expect(formatCitation({ source: 'marseille-2020', at: 'abstract' }, { style: 'long' })).toBe(
      'Marseille et al. The cost-effectiveness of MDMA-assisted psychotherapy for the treatment of chronic, treatment-resistant PTSD. PLoS One. 2020. doi:10.1371/journal.pone.0239997. At: abstract.',
    );
  });

  it('puts a title in brackets that describes the document and is not its own', () => {
    expect(formatCitation({ source: 'mitchell-2021' }, { style: 'long' })).toBe(
      'Mitchell et al. [MDMA-assisted therapy for PTSD, first Phase 3 trial (MAPP1)]. Nat Med 27:1025. 2021-05-10. doi:10.1038/s41591-021-01336-3.',
    );
  });

  it('names the issuer where there is no author, and the PubMed number where there is no DOI', () => {
    expect(formatCitation({ source: 'sor-2013-172' }, { style: 'long' })).toMatch(
      /^Canada Gazette, Part II\. SOR\/2013-172\./,
    );
    expect(formatCitation({ source: 'mithoefer-2011' }, { style: 'long' })).toMatch(/PMID 20643699\.$/);
  });

  it('opens with RETRACTED and the date for a withdrawn paper', () => {
    expect(formatCitation({ source: 'jerome-2020' }, { style: 'long' })).toMatch(
      /^RETRACTED 2024-08-10\. Jerome et al\. /,
    );
  });
});

it.each(ids)('%s reads as a citation in both styles, and as withdrawn exactly where it was', (source) => {
  const retracted = ['mithoefer-2019', 'jerome-2020', 'feduccia-2021'].includes(source);
  for (const style of ['short', 'long'] as const) {
    const text = formatCitation({ source }, { style });
    expect(text).not.toMatch(/undefined|\.\.|  /);
    expect(text.startsWith('RETRACTED')).toBe(retracted);
  }
});
