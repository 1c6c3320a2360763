import type { InterlockResult, PlannedVisit, VisitId } from '@mdma-at/protocol';
import { type ReactNode, useId } from 'react';
import type { SourceLookup } from '../citation/citation.tsx';
import type { ComponentProps } from '../component/component-props.ts';
import { rootProps } from '../component/root-props.ts';
import { visitName, visitStatus, visitWhen } from '../course-rail/visit-words.ts';
import { InterlockList } from '../interlock-list/interlock-list.tsx';
import type { Freshness } from '../measure/freshness.ts';
import { useMdma } from '../provider/mdma-provider.tsx';
import { StatusIcon } from '../status-mark/status-icon.tsx';
import { StatusMark } from '../status-mark/status-mark.tsx';

/** Something to do before a visit. */
export interface VisitTask {
  readonly id: string;
  readonly what: string;
  readonly done: boolean;
}

/** What stands before a visit, as the domain judged it. `open` are the results that are in the way. */
export interface VisitGuards {
  readonly results: readonly InterlockResult[];
  readonly open: readonly InterlockResult[];
}

export interface VisitCardProps extends ComponentProps {
  readonly visit: PlannedVisit;
  /** Absent: the conditions were not judged, which is not the same as met. */
  readonly guards?: VisitGuards | undefined;
  /** How old the judgement is. */
  readonly freshness?: Freshness | undefined;
  readonly tasks?: readonly VisitTask[];
  readonly readOnly?: boolean;
  /** Where the visit is opened, as an address. */
  readonly href?: string | undefined;
  readonly onOpen?: ((visit: VisitId) => void) | undefined;
  readonly sourceOf?: SourceLookup | undefined;
  readonly headingLevel?: 2 | 3 | 4;
}

/** One visit: when it is, what must be true before it, and what is left to do. A locked visit names the rules that lock it. */
export function VisitCard(props: VisitCardProps): ReactNode {
  const { visit, guards, freshness, tasks = [], readOnly = false, sourceOf, headingLevel = 3 } = props;
  const mdma = useMdma();
  const { t, format } = mdma;
  const id = useId();
  const Heading = `h${headingLevel}` as const;
  const held = visit.arrangement.is === 'held';
  const name = visitName(visit.id, mdma);
  const status = visitWhen(visit, visit.arrangement.is, mdma);
  return (
    <article {...rootProps('mdma-visit', props)} data-locked={lockOf(guards)} aria-labelledby={id}>
      <header className="mdma-visit-head">
        <Heading id={id} className="mdma-visit-name">
          <Opener {...props} name={name} />
        </Heading>
        <StatusMark severity={visitStatus[visit.arrangement.is]} label={status} size="small" />
      </header>
      {held ? null : <Lock guards={guards} />}
      {freshness?.kind === 'stale' ? (
        <StatusMark severity="stale" size="small" label={t('visit.stale', { age: format.duration(freshness.age) })} />
      ) : null}
      {guards && !held ? (
        <InterlockList results={guards.results} label={t('visit.conditions', { visit: name })} sourceOf={sourceOf} />
      ) : null}
      {tasks.length > 0 ? (
        <ul className="mdma-visit-tasks" aria-label={t('visit.tasks')}>
          {tasks.map(({ id: task, what, done }) => (
            <li key={task}>
              <StatusIcon status={done ? 'done' : 'due'} />
              <span>
                {what}
                <span className="mdma-visually-hidden">, {mdma.words('status', done ? 'done' : 'due')}</span>
              </span>
            </li>
          ))}
        </ul>
      ) : null}
      {readOnly ? <p className="mdma-visit-quiet">{t('visit.readOnly')}</p> : null}
    </article>
  );
}

function lockOf(guards: VisitGuards | undefined): 'open' | 'locked' | 'unknown' {
  if (!guards) return 'unknown';
  return guards.open.length > 0 ? 'locked' : 'open';
}

function Opener({ visit, readOnly, href, onOpen, name }: VisitCardProps & { readonly name: string }): ReactNode {
  if (href !== undefined) {
    return (
      <a href={href} onClick={onOpen ? () => onOpen(visit.id) : undefined}>
        {name}
      </a>
    );
  }
  if (!onOpen || readOnly) return name;
  return (
    <button type="button" className="mdma-visit-open" onClick={() => onOpen(visit.id)}>
      {name}
    </button>
  );
}

function Lock({ guards }: { readonly guards: VisitGuards | undefined }): ReactNode {
  const { t } = useMdma();
  if (!guards) return <StatusMark severity="unknown" size="small" label={t('visit.notJudged')} />;
  if (guards.open.length === 0) return <StatusMark severity="met" size="small" label={t('visit.ready')} />;
  const ids = [...new Set(guards.open.flatMap(({ satisfies }) => satisfies))].join(', ');
  return (
    <p className="mdma-visit-lock">
      <b>{t('visit.locked', { count: guards.open.length })}</b>
      {ids === '' ? null : <span>{t('visit.invariants', { ids })}</span>}
    </p>
  );
}
