import type { Day } from '@mdma-at/evidence';
import { useLayoutEffect, useRef, type ReactNode } from 'react';
import { I18nProvider, Slider, SliderThumb, SliderTrack } from 'react-aria-components';
import { Button } from '../button/button.tsx';
import type { ComponentProps } from '../component/component-props.ts';
import { rootProps } from '../component/root-props.ts';
import { DatedText } from '../law-date/dated-text.tsx';
import { dayNumber, dayOfNumber } from '../law-date/day-number.ts';
import { useMdma } from '../provider/mdma-provider.tsx';
import { YearRuler } from '../year-ruler/year-ruler.tsx';
import { DayField } from './day-field.tsx';
import { neighbourChange, type LawChange } from './neighbour-change.ts';

export interface AsOfSliderProps extends ComponentProps<HTMLElement> {
  /** The day whose law is shown. */
  readonly value: Day;
  readonly min: Day;
  readonly max: Day;
  /** The days on which something changed; the buttons step from one to the next. */
  readonly marks: readonly LawChange[];
  readonly onChange: (day: Day) => void;
  /** The day up to which knowledge counts: the law as one could have known it then. */
  readonly known: Day;
  /** Lets the reader choose it; without it, it is only said. */
  readonly onKnownChange?: ((day: Day) => void) | undefined;
}

/** Two dates of one question: which day's law is shown, and as known on which day. A slider, a field, and steps from change to change. */
export function AsOfSlider(props: AsOfSliderProps): ReactNode {
  const { value, min, max, marks, onChange, known, onKnownChange } = props;
  const { t, format, announce } = useMdma();
  const says = t('asOf.says', { asOf: format.day(value), known: format.day(known) });
  const previous = neighbourChange(marks, value, 'previous');
  const next = neighbourChange(marks, value, 'next');
  const step = (change: LawChange | undefined): void => {
    if (!change) return;
    onChange(change.day);
    announce(`${change.label}. ${t('asOf.says', { asOf: format.day(change.day), known: format.day(known) })}`);
  };
  return (
    <section {...rootProps('mdma-as-of', props)} aria-label={t('asOf.label')}>
      <p className="mdma-as-of-says">
        <DatedText>{says}</DatedText>
      </p>
      <div className="mdma-as-of-tools">
        <DayField label={t('asOf.day')} value={value} min={min} max={max} onChange={onChange} />
        {onKnownChange ? (
          <DayField label={t('asOf.known')} value={known} min={min} max={max} onChange={onKnownChange} />
        ) : null}
        <div className="mdma-as-of-steps">
          <Button disabledBecause={previous ? undefined : t('asOf.noPrevious')} onPress={() => step(previous)}>
            {t('asOf.previous')}
          </Button>
          <Button disabledBecause={next ? undefined : t('asOf.noNext')} onPress={() => step(next)}>
            {t('asOf.next')}
          </Button>
        </div>
      </div>
      <DaySlider value={value} min={min} max={max} marks={marks} onChange={onChange} says={says} />
    </section>
  );
}

type DaySliderProps = Pick<AsOfSliderProps, 'value' | 'min' | 'max' | 'marks' | 'onChange'> & { readonly says: string };

function DaySlider({ value, min, max, marks, onChange, says }: DaySliderProps): ReactNode {
  const { t, format } = useMdma();
  const input = useRef<HTMLInputElement>(null);
  // the slider knows numbers only; readers should hear the day
  useLayoutEffect(() => {
    input.current?.setAttribute('aria-valuetext', says);
  });
  return (
    // time runs from left to right in every script, keys and pointer included
    <I18nProvider locale="en-CA">
      <Slider
        className="mdma-as-of-slider"
        dir="ltr"
        aria-label={t('asOf.slide')}
        value={dayNumber(value)}
        minValue={dayNumber(min)}
        maxValue={dayNumber(max)}
        onChange={(day) => onChange(dayOfNumber(day))}
      >
        <SliderTrack className="mdma-as-of-track">
          <YearRuler
            from={min}
            to={max}
            marks={marks.map(({ day, earliest = day, unconfirmed = false }) => ({
              earliest,
              latest: day,
              unconfirmed,
            }))}
          />
          <SliderThumb className="mdma-as-of-thumb" inputRef={input}>
            <span className="mdma-as-of-thumb-day" aria-hidden="true">
              {format.day(value)}
            </span>
          </SliderThumb>
        </SliderTrack>
      </Slider>
    </I18nProvider>
  );
}
