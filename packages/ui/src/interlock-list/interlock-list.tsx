import type { InterlockResult, InterlockVerdict } from '@mdma-at/protocol';
import { memo, type ReactNode, useState } from 'react';
import { becauseText } from '../because-text/because-text.ts';
import { Citation, type SourceLookup } from '../citation/citation.tsx';
import { useMdma } from '../provider/mdma-provider.tsx';
import { StatusIcon } from '../status-mark/status-icon.tsx';
import type { Status } from '../status-mark/status.ts';

export interface InterlockListProps {
  readonly results: readonly InterlockResult[];
  /** The sentence for what the interlock saw, when that of the catalogue does not do. */
  readonly because?: ((result: InterlockResult) => string) | undefined;
  readonly label: string;
  readonly sourceOf?: SourceLookup | undefined;
}

const statusOf = { satisfied: 'met', violated: 'not-met', unknown: 'unknown' } as const satisfies Record<
  InterlockVerdict,
  Status
>;

/** So many met conditions are told one by one; more are told as a number and unfold. */
const few = 3;

const isMet = ({ verdict, overridden }: InterlockResult): boolean => verdict === 'satisfied' && !overridden;
const isOpen = (result: InterlockResult): boolean => !isMet(result);

/**
 * The preconditions of an act: each open one with what is missing, and on request why, with the source and how well it
 * was verified. What was met from the start stands back behind its number, so that what is open is seen; what is met
 * while somebody looks on is marked and keeps its place, so that nothing moves under a hand.
 */
export function InterlockList(props: InterlockListProps): ReactNode {
  const { results, label } = props;
  const { t } = useMdma();
  const places = usePlaces(results);
  const placed = places.flatMap((id) => results.find((result) => result.id === id) ?? []);
  const folded = results.filter(({ id }) => !places.includes(id));
  return (
    <>
      {placed.length > 0 ? <Conditions {...props} results={placed} /> : null}
      {folded.length > 0 ? (
        <details className="mdma-interlocks-met">
          <summary>
            <StatusIcon status="met" />
            {t('interlock.count', { met: results.filter(isMet).length, all: results.length })}
            <span className="mdma-visually-hidden"> {label}</span>
          </summary>
          <Conditions {...props} results={folded} />
        </details>
      ) : null}
    </>
  );
}

/** The conditions that are listed: those that are or were open, in the order in which they were first seen so; all where few are met. */
function usePlaces(results: readonly InterlockResult[]): readonly InterlockResult['id'][] {
  const [places, setPlaces] = useState<readonly InterlockResult['id'][]>(() =>
    results.filter(results.filter(isMet).length <= few ? () => true : isOpen).map(({ id }) => id),
  );
  const opened = results.filter((result) => isOpen(result) && !places.includes(result.id)).map(({ id }) => id);
  if (opened.length === 0) return places;
  const all = [...places, ...opened];
  setPlaces(all);
  return all;
}

function Conditions({ results, label, ...props }: InterlockListProps): ReactNode {
  return (
    <ul className="mdma-interlocks" aria-label={label}>
      {results.map((result) => (
        <Condition key={result.id} {...props} result={result} />
      ))}
    </ul>
  );
}

interface ConditionProps extends Omit<InterlockListProps, 'results' | 'label'> {
  readonly result: InterlockResult;
}

/** A condition is judged anew all the time and seldom says anything else: it is drawn when it does. */
const Condition = memo(ConditionRow, (before, after) => {
  const { result: was, ...beside } = before;
  const { result: is, ...now } = after;
  return (
    beside.because === now.because && beside.sourceOf === now.sourceOf && JSON.stringify(was) === JSON.stringify(is)
  );
});

function ConditionRow({ result, because, sourceOf }: ConditionProps): ReactNode {
  const mdma = useMdma();
  const { t, words, format } = mdma;
  const settled = result.verdict === 'satisfied' || result.overridden !== undefined;
  const sentence = because ? because(result) : becauseText(result.because, mdma);
  const name = words('interlockName', result.id);
  const verdict = result.overridden
    ? t('interlock.overridden', { by: result.overridden.by, time: format.time(result.overridden.at) })
    : words('interlockVerdict', result.verdict);
  const was = useWas(settled ? undefined : { name: `${name}, ${verdict}`, because: sentence });
  // beside a condition that was met under the eyes of the reader stands what was seen, where it takes no more room
  const said = !settled || (was !== undefined && sentence.length <= was.because.length);
  return (
    <li className="mdma-interlock" data-verdict={result.overridden ? 'overridden' : result.verdict}>
      <StatusIcon status={statusOf[result.verdict]} />
      <span className="mdma-interlock-said" data-was={was?.name} data-because={was?.because}>
        <span className="mdma-interlock-name">
          {name}
          <span className="mdma-interlock-verdict">
            {', '}
            {verdict}
          </span>
          {said ? <span className="mdma-interlock-because">{sentence}</span> : null}
        </span>
      </span>
      <details className="mdma-grounds">
        <summary>
          {t('interlock.why')}
          <span className="mdma-visually-hidden"> {name}</span>
        </summary>
        <div className="mdma-grounds-body">
          {said ? null : <p>{sentence}</p>}
          {result.overridden ? <p>{t('interlock.overrideReason', { reason: result.overridden.reason })}</p> : null}
          <p>{result.kind === 'hard' ? t('interlock.hard') : t('interlock.overridable')}</p>
          <p>
            <Citation basis={result.basis} sourceOf={sourceOf} showFacts />
          </p>
          <p className="mdma-grounds-ids">{result.satisfies.join(', ')}</p>
        </div>
      </details>
    </li>
  );
}

interface Was {
  readonly name: string;
  readonly because: string;
}

/** What a condition said while it was open; once it is met, it goes on taking so much room. */
function useWas(open: Was | undefined): Was | undefined {
  const [last, setLast] = useState(open);
  if (!open) return last;
  if (open.name !== last?.name || open.because !== last.because) setLast(open);
  return undefined;
}
