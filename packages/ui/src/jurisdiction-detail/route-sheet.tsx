import type { Route } from '@mdma-at/regulatory';
import type { ReactNode } from 'react';
import { Citation, type SourceLookup } from '../citation/citation.tsx';
import { stateOf } from '../jurisdiction-timeline/change-text.ts';
import { sinceText } from '../law-date/law-date.ts';
import { useMdma } from '../provider/mdma-provider.tsx';
import { StatusMark } from '../status-mark/status-mark.tsx';

const fields = ['because', 'prescriber', 'indication', 'setting', 'payer', 'training', 'instrument'] as const;
const marks = { open: 'met', closed: 'not-met', unknown: 'unknown' } as const;

/** One route to treatment or research: whether it is open, for whom, where, who pays, and by which instrument. */
export function RouteSheet({
  route,
  sourceOf,
}: {
  readonly route: Route;
  readonly sourceOf: SourceLookup | undefined;
}): ReactNode {
  const { t, words, translator } = useMdma();
  const state = stateOf(route.open);
  const missing = fields.filter((field) => field !== 'because' && route[field] === undefined);
  return (
    <article className="mdma-route" data-state={state}>
      <h4>
        {words('pathway', route.pathway)}{' '}
        <StatusMark severity={marks[state]} label={words('route', state)} size="small" />
      </h4>
      <p className="mdma-route-since">{sinceText(route.since, translator)}</p>
      <dl>
        {fields.map((field) =>
          route[field] === undefined ? null : (
            <div key={field}>
              <dt>{t(`routeField.${field}`)}</dt>
              <dd>{route[field]}</dd>
            </div>
          ),
        )}
      </dl>
      {state === 'closed' || missing.length === 0 ? null : (
        <p className="mdma-route-since">
          {t('detail.missing', { names: missing.map((field) => t(`routeField.${field}`)).join(', ') })}
        </p>
      )}
      {route.narrowedBy.length === 0 ? null : <p>{t('detail.narrowedBy', { facts: route.narrowedBy.join(', ') })}</p>}
      <Citation basis={route.basis} sourceOf={sourceOf} showFacts />
    </article>
  );
}
