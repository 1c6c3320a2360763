import type { Day } from '@mdma-at/evidence';
import { useId, useRef, useState, type CSSProperties, type KeyboardEvent, type ReactNode } from 'react';
import { useLocale } from 'react-aria-components';
import type { ComponentProps } from '../component/component-props.ts';
import { rootProps } from '../component/root-props.ts';
import { useMdma } from '../provider/mdma-provider.tsx';
import { BoardLegend } from './board-legend.tsx';
import type { BoardRecord, BoardRegion } from './board-record.ts';
import { JurisdictionTile } from './jurisdiction-tile.tsx';
import { stepTile } from './step-tile.ts';

export interface JurisdictionBoardProps extends ComponentProps<HTMLElement> {
  readonly records: readonly BoardRecord[];
  /** The day whose law is shown. */
  readonly asOf: Day;
  /** The code of the chosen place. */
  readonly selected?: string | undefined;
  readonly onSelect: (code: string) => void;
}

/**
 * Where MDMA-assisted therapy stands, as tiles by region: code, name, the widest way to it in a word, since when, and when
 * anybody last looked. Parts of countries open on demand. A letter and filled cells repeat the word; a place that nobody
 * reviewed is hatched and has no colour.
 */
export function JurisdictionBoard(props: JurisdictionBoardProps): ReactNode {
  const { records, asOf, selected, onSelect } = props;
  const { t, format } = useMdma();
  const { direction } = useLocale();
  const board = useRef<HTMLDivElement>(null);
  const keys = useId();
  const [focused, setFocused] = useState<string>();
  const [opened, setOpened] = useState<readonly string[]>([]);

  const countries = records.filter(({ parent }) => parent === undefined);
  const chosen = records.find(({ code }) => code === selected);
  const isOpen = (code: string): boolean => opened.includes(code) || chosen?.parent === code;
  const regions = [...new Set(countries.map(({ region }) => region))];
  const shown = records.filter(({ parent }) => parent === undefined || isOpen(parent)).map(({ code }) => code);
  const tabStop = [focused, selected, countries[0]?.code].find((code) => code !== undefined && shown.includes(code));

  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const tiles = [...(board.current?.querySelectorAll<HTMLElement>('.mdma-tile') ?? [])];
    const index = tiles.findIndex((tile) => tile === event.target);
    if (index < 0) return;
    const boxes = tiles.map((tile) => tile.getBoundingClientRect());
    const next = stepTile(boxes, index, event.key, direction);
    const keyMoves = event.key.startsWith('Arrow') || event.key === 'Home' || event.key === 'End';
    if (keyMoves) event.preventDefault();
    if (next !== undefined) tiles[next]?.focus();
  };
  const tile = (record: BoardRecord): ReactNode => (
    <li key={record.code}>
      <JurisdictionTile
        record={record}
        countryName={countries.find(({ code }) => code === record.parent)?.name}
        chosen={record.code === selected}
        tabStop={record.code === tabStop}
        describedBy={keys}
        onFocus={() => setFocused(record.code)}
        onSelect={() => onSelect(record.code)}
      />
    </li>
  );

  return (
    <section {...rootProps('mdma-board', props)} aria-label={t('board.label', { day: format.day(asOf) })}>
      {records.length === 0 ? <p>{t('board.empty')}</p> : null}
      <p id={keys} className="mdma-visually-hidden">
        {t('board.keys')}
      </p>
      {/* the tiles inside take the focus; their container only hears the keys that lead from one to the next */}
      {/* oxlint-disable-next-line jsx-a11y/no-static-element-interactions */}
      <div ref={board} className="mdma-board-regions" onKeyDown={onKeyDown}>
        {regions.map((region) => (
          <Region
            key={region}
            region={region}
            tiles={countries.filter((record) => record.region === region).length}
            open={countries.some((record) => record.region === region && isOpen(record.code))}
          >
            <ul className="mdma-tiles">{countries.filter((record) => record.region === region).map(tile)}</ul>
            {countries
              .filter((record) => record.region === region)
              .map((country) => (
                <Parts
                  key={country.code}
                  country={country}
                  parts={records.filter(({ parent }) => parent === country.code)}
                  open={isOpen(country.code)}
                  onToggle={(open) =>
                    setOpened((codes) => [
                      ...codes.filter((code) => code !== country.code),
                      ...(open ? [country.code] : []),
                    ])
                  }
                  tile={tile}
                />
              ))}
          </Region>
        ))}
      </div>
      {records.length === 0 ? null : <BoardLegend />}
    </section>
  );
}

interface RegionProps {
  readonly region: BoardRegion;
  readonly tiles: number;
  readonly open: boolean;
  readonly children: ReactNode;
}

function Region({ region, tiles, open, children }: RegionProps): ReactNode {
  const { t } = useMdma();
  const id = useId();
  const width: CSSProperties & Readonly<Record<'--mdma-region-tiles', number>> = { '--mdma-region-tiles': tiles };
  return (
    <section aria-labelledby={id} className="mdma-board-region" data-open={open || undefined} style={width}>
      <h3 id={id}>{t(`region.${region}`)}</h3>
      {children}
    </section>
  );
}

interface PartsProps {
  readonly country: BoardRecord;
  readonly parts: readonly BoardRecord[];
  readonly open: boolean;
  readonly onToggle: (open: boolean) => void;
  readonly tile: (record: BoardRecord) => ReactNode;
}

function Parts({ country, parts, open, onToggle, tile }: PartsProps): ReactNode {
  const { t } = useMdma();
  const id = useId();
  if (parts.length === 0) return null;
  return (
    <>
      <button
        type="button"
        className="mdma-board-more"
        aria-expanded={open}
        aria-controls={open ? id : undefined}
        onClick={() => onToggle(!open)}
      >
        {t('board.parts', { name: country.name, count: parts.length })}
      </button>
      {open ? (
        <ul id={id} className="mdma-tiles mdma-tiles-parts">
          {parts.map(tile)}
        </ul>
      ) : null}
    </>
  );
}
