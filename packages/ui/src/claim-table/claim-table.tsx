import type { Claim, ClaimSeverity, SourceId } from '@mdma-at/evidence';
import { useState, type ReactNode } from 'react';
import type { SourceLookup } from '../citation/citation.tsx';
import type { ComponentProps } from '../component/component-props.ts';
import { rootProps } from '../component/root-props.ts';
import { useMdma } from '../provider/mdma-provider.tsx';
import { claimsShown, type ClaimFilter } from './claim-filter.ts';
import { ClaimRow, type ClaimContext } from './claim-row.tsx';
import { FilterChoice } from './filter-choice.tsx';

export interface ClaimTableProps extends ComponentProps<HTMLElement> {
  readonly claims: readonly Claim[];
  /** The guides that can be chosen, with what they are called. */
  readonly guides: readonly { readonly source: SourceId; readonly name: string }[];
  /** Looks a source up. Required, because a withdrawn paper must never stand here without saying so. */
  readonly sourceOf: SourceLookup;
  /** What a number in a claim needs to be read: how many people, against what, at what risk of bias. */
  readonly contextOf?: ((claim: Claim) => ClaimContext | undefined) | undefined;
  /** The filter, where the app keeps it, as in an address; the table keeps its own otherwise. */
  readonly filter?: ClaimFilter;
  readonly onFilterChange?: ((filter: ClaimFilter) => void) | undefined;
}

const severities: readonly ClaimSeverity[] = ['high', 'medium', 'low', 'note', 'not-rated'];

/** What guides say beside what better sources say, claim by claim, with who says each and how much harm it would do. */
export function ClaimTable(props: ClaimTableProps): ReactNode {
  const { claims, guides, sourceOf, contextOf, onFilterChange } = props;
  const { t, words } = useMdma();
  const [own, setOwn] = useState<ClaimFilter>({});
  const filter = props.filter ?? own;
  const change = (next: ClaimFilter): void => {
    setOwn(next);
    onFilterChange?.(next);
  };
  const shown = claimsShown(claims, filter);
  const { guide: _guide, ...anyGuide } = filter;
  const { severity: _severity, ...anySeverity } = filter;
  const guideName = guides.find(({ source }) => source === filter.guide)?.name ?? t('claims.anyGuide');
  const severityName = filter.severity ? t(`claimSeverity.${filter.severity}`) : t('claims.anySeverity');
  if (claims.length === 0) {
    return (
      <section {...rootProps('mdma-claims', props)}>
        <p>{t('claims.empty')}</p>
      </section>
    );
  }
  return (
    <section {...rootProps('mdma-claims', props)}>
      <div className="mdma-claims-filter">
        <FilterChoice
          label={t('claims.guide')}
          value={filter.guide ?? ''}
          options={[
            { value: '', label: t('claims.anyGuide') },
            ...guides.map(({ source, name }) => ({ value: source, label: name })),
          ]}
          onChoose={(value) => {
            const guide = guides.find(({ source }) => source === value)?.source;
            change(guide === undefined ? anyGuide : { ...anyGuide, guide });
          }}
        />
        <FilterChoice
          label={t('claims.severity')}
          value={filter.severity ?? ''}
          options={[
            { value: '', label: t('claims.anySeverity') },
            ...severities.map((severity) => ({ value: severity, label: words('claimSeverity', severity) })),
          ]}
          onChoose={(value) => {
            const severity = severities.find((one) => one === value);
            change(severity === undefined ? anySeverity : { ...anySeverity, severity });
          }}
        />
      </div>
      {shown.length === 0 ? (
        <p>
          {t('claims.noneLeft', { guide: guideName, severity: severityName })}{' '}
          <button type="button" className="mdma-link-button" onClick={() => change({})}>
            {t('claims.showAll')}
          </button>
        </p>
      ) : (
        <table>
          <caption>{t('claims.caption', { count: shown.length, all: claims.length })}</caption>
          <thead>
            <tr>
              <th scope="col">{t('claims.severity')}</th>
              <th scope="col">{t('claims.said')}</th>
              <th scope="col">{t('claims.found')}</th>
            </tr>
          </thead>
          <tbody>
            {shown.map((claim) => (
              <ClaimRow key={claim.id} claim={claim} sourceOf={sourceOf} context={contextOf?.(claim)} />
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}
