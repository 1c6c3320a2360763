/** What kind of document a source is. */
export type SourceKind =
  | 'article'
  | 'chart'
  | 'code'
  | 'consent-form'
  | 'court-decision'
  | 'data-set'
  | 'executive-order'
  | 'gazette'
  | 'guide'
  | 'guideline'
  | 'law-firm-page'
  | 'parliament-record'
  | 'preprint'
  | 'press'
  | 'product-monograph'
  | 'professional-body'
  | 'provider-page'
  | 'reference'
  | 'regulation'
  | 'regulator-page'
  | 'report'
  | 'scale-page'
  | 'sponsor-page'
  | 'statute'
  | 'terminology'
  | 'training-material'
  | 'treatment-manual'
  | 'trial-aggregator'
  | 'trial-protocol'
  | 'trial-record';

/**
 * How far a source itself carries: the text of a sponsor, regulator, registry or journal; somebody who reports it;
 * one of the two guides whose claims are compared here; or a paper its journal has withdrawn.
 */
export type SourceVerification = 'primary' | 'secondary' | 'seed' | 'retracted';

/** A day, month or year as far as it is known: `YYYY-MM-DD`, `YYYY-MM` or `YYYY`. */
export type PartialDate = `${number}-${number}-${number}` | `${number}-${number}` | `${number}`;

/** One document that facts are taken from. */
export interface Source {
  readonly kind: SourceKind;
  /** What a short citation says: `Mitchell 2021`, `NCT03537014`. */
  readonly label: string;
  readonly title: string;
  /** Set where the wording of the title was not recorded and ours describes the document. */
  readonly titleIs?: 'descriptive';
  readonly authors?: string;
  /** Journal, volume and page. */
  readonly container?: string;
  readonly issuer?: string;
  /** Of publication, or of the version that was read. */
  readonly date?: PartialDate;
  readonly url?: string;
  readonly alsoAt?: readonly string[];
  readonly doi?: string;
  readonly pmid?: string;
  readonly pmcid?: string;
  readonly nct?: string;
  /** ISO 639-1; English where absent. */
  readonly language?: string;
  readonly verification: SourceVerification;
  /** Which text was read; the original where absent. */
  readonly form?: 'copy' | 'mirror';
  readonly retractedOn?: PartialDate;
  /** The id of the source that replaces this one. */
  readonly supersededBy?: string;
  /** How much of the text was available, and what to know before relying on it. */
  readonly note?: string;
  /** The keys that the fact sheets use for it, such as `protocol/R1`. */
  readonly aliases: readonly string[];
}
