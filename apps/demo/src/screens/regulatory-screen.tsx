import { type Day, parseDay } from '@mdma-at/evidence';
import { jurisdictions, modalityStatuses, statusOn } from '@mdma-at/regulatory';
import { AsOfSlider, JurisdictionBoard, JurisdictionDetail, JurisdictionTimeline, ModalityList } from '@mdma-at/ui';
import { type ReactNode, useEffect, useMemo, useRef, useState } from 'react';
import { sourceOf } from '../day/day-words.ts';
import { boardRecords, placeName } from '../regulatory/board-records.ts';
import { lawChanges } from '../regulatory/law-changes.ts';
import { rowsOf } from '../regulatory/rows-of.ts';
import { statusSince } from '../regulatory/status-since.ts';
import { timelineOf } from '../regulatory/timeline-of.ts';
import { hrefOf, type RegulatoryRoute } from '../route.ts';
import './regulatory-screen.css';

const firstPlace = 'AU';
const firstDay: Day = '1970-01-01';

function dayToday(): Day {
  const day = parseDay(new Intl.DateTimeFormat('en-CA').format(new Date()));
  return day.ok ? day.value : firstDay;
}

/** How MDMA-assisted therapy stood everywhere on a day, as one could have known it on another. The address holds both. */
export function RegulatoryScreen({ route }: { readonly route: RegulatoryRoute }): ReactNode {
  const [today] = useState(dayToday);
  const [moving, setMoving] = useState<Day>();
  const detail = useRef<HTMLElement>(null);
  const asked = route.asOf === undefined ? undefined : parseDay(route.asOf);
  const askedKnown = route.knownOn === undefined ? undefined : parseDay(route.knownOn);
  const asOf = moving ?? (asked?.ok ? asked.value : today);
  const known = askedKnown?.ok ? askedKnown.value : today;
  const covered = jurisdictions.some(({ code }) => code === route.place);
  const place = route.place !== undefined && covered ? route.place : firstPlace;
  const options = useMemo(() => (askedKnown?.ok ? { knownOn: known } : {}), [askedKnown?.ok, known]);
  const lastDay: Day = `${Number(today.slice(0, 4)) + 1}-12-31` as Day;
  const min = [asOf, known, firstDay].toSorted()[0] ?? firstDay;
  const max = [asOf, known, lastDay].toSorted().at(-1) ?? lastDay;

  // the address follows when the hand rests: browsers limit how often it may change
  useEffect(() => {
    if (moving === undefined) return;
    const timer = setTimeout(() => {
      window.location.replace(hrefOf({ ...route, asOf: moving }));
      setMoving(undefined);
    }, 250);
    return () => clearTimeout(timer);
  }, [moving, route]);

  const records = useMemo(() => boardRecords(asOf, options), [asOf, options]);
  const rows = useMemo(() => rowsOf(place, { min, max }, options), [place, min, max, options]);
  const changes = useMemo(() => lawChanges(rows), [rows]);
  const entries = useMemo(() => timelineOf(rows, asOf), [rows, asOf]);
  const status = statusOn(place, asOf, options);
  const country = jurisdictions.find(({ code }) => code === place)?.parent;
  const refused = [asked, askedKnown, route.place === undefined || covered ? undefined : statusOn(route.place, asOf)];
  const since = status.ok ? statusSince(status.value) : undefined;

  return (
    <main className="demo-page demo-regulatory">
      <header className="demo-head">
        <h1>Regulatory</h1>
        <p>Legal status, with the day it holds from and who says so. This is no legal advice.</p>
      </header>
      {refused.map((result) =>
        result && !result.ok ? (
          <p key={result.issues[0]?.message} role="alert" className="demo-notice">
            The address asks for something that cannot be shown: {result.issues[0]?.message}.
          </p>
        ) : null,
      )}
      <div className="mdma-sheet">
        <AsOfSlider
          value={asOf}
          min={min}
          max={max}
          marks={changes}
          onChange={setMoving}
          known={known}
          onKnownChange={(day) => {
            const { knownOn: _knownOn, ...rest } = route;
            window.location.replace(hrefOf(day === today ? rest : { ...rest, knownOn: day }));
          }}
        />
        <p className="demo-quiet">Marks and steps are the changes of law in {placeName(place)}.</p>
      </div>
      <div className="demo-regulatory-columns">
        <div>
          <h2 className="mdma-visually-hidden">Places</h2>
          <JurisdictionBoard
            records={records}
            asOf={asOf}
            selected={place}
            onSelect={(code) => {
              window.location.hash = hrefOf({ ...route, asOf, place: code });
              if (window.matchMedia('(width < 64rem)').matches) detail.current?.scrollIntoView({ block: 'start' });
            }}
          />
        </div>
        <section ref={detail} className="mdma-sheet demo-regulatory-place">
          {status.ok ? (
            <JurisdictionDetail
              status={status.value}
              name={placeName(place)}
              since={since}
              countryName={country === undefined ? undefined : placeName(country)}
              sourceOf={sourceOf}
            />
          ) : null}
        </section>
      </div>
      <section className="mdma-sheet">
        <h2>{placeName(place)} in the order of time</h2>
        <JurisdictionTimeline entries={entries} from={min} to={max} asOf={asOf} sourceOf={sourceOf} />
      </section>
      {modalityStatuses.some(({ jurisdiction }) => jurisdiction === (country ?? place)) ? (
        <div className="mdma-sheet">
          <ModalityList
            statuses={modalityStatuses.filter(({ jurisdiction }) => jurisdiction === (country ?? place))}
            country={placeName(country ?? place)}
            sourceOf={sourceOf}
          />
        </div>
      ) : null}
    </main>
  );
}
