import { type Claim, type ClaimSeverity, claims, getSource, type SourceId } from '@mdma-at/evidence';
import { ClaimTable, type ClaimFilter, type SourceLookup } from '@mdma-at/ui';
import type { ReactNode } from 'react';
import { sourceOf } from '../day/day-words.ts';
import { type EvidenceRoute, hrefOf } from '../route.ts';

const severities: readonly ClaimSeverity[] = ['high', 'medium', 'low', 'note', 'not-rated'];

/** The guides whose claims are compared here, most quoted first. */
const guides = guidesOf(claims);

function guidesOf(all: readonly Claim[]): readonly { readonly source: SourceId; readonly name: string }[] {
  const counted = new Map<SourceId, number>();
  for (const { source } of all.flatMap(({ where }) => where)) {
    if (getSource(source).verification === 'seed') counted.set(source, (counted.get(source) ?? 0) + 1);
  }
  return [...counted]
    .toSorted(([, one], [, other]) => other - one)
    .map(([source]) => ({ source, name: getSource(source).label }));
}

/** The names of sources without their full titles: a row names several. */
const labelOf: SourceLookup = (id) => {
  const note = sourceOf(id);
  const { label, retractedOn } = getSource(id);
  return note && { ...note, title: label, ...(retractedOn === undefined ? {} : { retractedOn }) };
};

function filterOf({ guide, severity }: EvidenceRoute): ClaimFilter {
  const source = guides.find((one) => one.source === guide)?.source;
  const rated = severities.find((one) => one === severity);
  return { ...(source === undefined ? {} : { guide: source }), ...(rated === undefined ? {} : { severity: rated }) };
}

/** What the guides say, beside what better sources say. The address holds the filter. */
export function EvidenceScreen({ route }: { readonly route: EvidenceRoute }): ReactNode {
  return (
    <main className="demo-page">
      <header className="demo-head">
        <h1>Evidence</h1>
        <p>What guides say, beside what better sources say. Severity is the harm of taking a claim over.</p>
      </header>
      <div className="mdma-sheet">
        <ClaimTable
          claims={claims}
          guides={guides}
          sourceOf={labelOf}
          filter={filterOf(route)}
          onFilterChange={(filter) => window.location.replace(hrefOf({ screen: 'evidence', ...filter }))}
        />
      </div>
    </main>
  );
}
