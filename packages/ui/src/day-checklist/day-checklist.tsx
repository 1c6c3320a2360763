import type { Instant } from '@mdma-at/evidence';
import { type ReactNode, useId } from 'react';
import type { ComponentProps } from '../component/component-props.ts';
import { rootProps } from '../component/root-props.ts';
import { useMdma } from '../provider/mdma-provider.tsx';
import { StatusMark } from '../status-mark/status-mark.tsx';

/** One thing to do on the day. A tick is an event with a person and a time; taking it back is an amendment. */
export interface ChecklistItem {
  readonly id: string;
  readonly what: string;
  readonly done?: { readonly at: Instant; readonly by: string } | undefined;
  readonly overdue?: boolean;
  /** Whose rule it is, in words. */
  readonly source?: string | undefined;
}

export interface DayChecklistProps extends ComponentProps<HTMLFieldSetElement> {
  readonly items: readonly ChecklistItem[];
  readonly onTick: (intent: { readonly type: 'tick' | 'untick'; readonly item: string }) => void;
  readonly readOnly?: boolean;
  readonly title?: string;
}

/** The list of the day with how far it has come. */
export function DayChecklist(props: DayChecklistProps): ReactNode {
  const { items, onTick, readOnly = false } = props;
  const { t, format } = useMdma();
  const id = useId();
  const done = items.filter((item) => item.done).length;
  return (
    <fieldset {...rootProps('mdma-checklist', props)}>
      <legend className="mdma-checklist-legend">
        <b>{props.title ?? t('checklist.title')}</b> {t('checklist.progress', { done, all: items.length })}
      </legend>
      {items.length === 0 ? <p className="mdma-checklist-empty">{t('checklist.empty')}</p> : null}
      {items.map((item) => (
        <div key={item.id} className="mdma-checklist-item">
          <input
            id={`${id}${item.id}`}
            type="checkbox"
            checked={item.done !== undefined}
            disabled={readOnly}
            onChange={(event) => onTick({ type: event.target.checked ? 'tick' : 'untick', item: item.id })}
          />
          <label htmlFor={`${id}${item.id}`}>{item.what}</label>
          <span className="mdma-checklist-aside">
            {item.done ? t('checklist.by', { time: format.time(item.done.at), by: item.done.by }) : null}
            {item.overdue && !item.done ? <StatusMark severity="overdue" size="small" /> : null}
            {item.source ? <span>{item.source}</span> : null}
          </span>
        </div>
      ))}
    </fieldset>
  );
}
