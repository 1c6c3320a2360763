import type { ReactNode } from 'react';
import { useMdma } from '../provider/mdma-provider.tsx';
import type { TrendMarker, TrendPoint } from './trend-types.ts';

interface TrendTableProps {
  readonly scale: string;
  readonly range: { readonly min: number; readonly max: number };
  readonly points: readonly TrendPoint[];
  readonly markers: readonly TrendMarker[];
}

/** The same visits as a table, the newest first, with the dosing days between them. */
export function TrendTable({ scale, range, points, markers }: TrendTableProps): ReactNode {
  const { t, format } = useMdma();
  const dosings: readonly TrendPoint[] = markers.map(({ label, on }) => ({ visit: label, on }));
  const isDosing = new Set(dosings);
  const rows = [...points, ...dosings].toSorted((one, other) => (one.on < other.on ? 1 : one.on > other.on ? -1 : 0));
  return (
    <table className="mdma-trend-table">
      <caption>
        {scale}, {t('trend.range', { min: range.min, max: range.max })}
      </caption>
      <thead>
        <tr>
          <th scope="col">{t('trend.visit')}</th>
          <th scope="col">{t('trend.day')}</th>
          <th scope="col">{t('trend.score')}</th>
          <th scope="col">{t('trend.note')}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={`${row.visit} ${row.on}`}>
            <th scope="row">{row.visit}</th>
            <td>{format.day(row.on)}</td>
            <td>{isDosing.has(row) ? '' : (row.score ?? t('trend.noScore'))}</td>
            <td>{isDosing.has(row) ? t('trend.dosing') : row.note}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
