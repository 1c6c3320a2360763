import { getSource } from './sources/get-source.ts';
import type { Source } from './sources/source.ts';
import type { SourceId } from './sources/sources.ts';

/**
 * A citation as a reader expects it: short (`Mitchell 2021`) beside a value, long (Vancouver-like, with the place in
 * the source) in a list. A withdrawn paper opens with the word RETRACTED in both.
 *
 * @example formatCitation({ source: 'nct03537014' }) // 'NCT03537014'
 */
export function formatCitation(
  citation: { readonly source: SourceId; readonly at?: string },
  options: { readonly style?: 'short' | 'long' } = {},
): string {
  const source = getSource(citation.source);
  if (options.style !== 'long') return source.retractedOn ? `RETRACTED ${source.label}` : source.label;

  const parts = [source.authors ?? source.issuer, titleOf(source), source.container, source.date, addressOf(source)];
  const described = parts.filter((part) => part !== undefined).map(asSentence);
  const at = citation.at ? [asSentence(`At: ${citation.at}`)] : [];
  const withdrawn = source.retractedOn ? [`RETRACTED ${source.retractedOn}.`] : [];
  return [...withdrawn, ...described, ...at].join(' ');
}

function titleOf(source: Source): string {
  return source.titleIs === 'descriptive' ? `[${source.title}]` : source.title;
}

function addressOf(source: Source): string | undefined {
  if (source.doi) return `doi:${source.doi}`;
  if (source.pmid) return `PMID ${source.pmid}`;
  return source.pmcid ?? source.url;
}

function asSentence(text: string): string {
  return /[.?!]$/.test(text) ? text : `${text}.`;
}
