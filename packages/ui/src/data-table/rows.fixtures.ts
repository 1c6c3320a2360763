import type { TableColumn, TableRow } from './table-types.ts';

export const readingColumns: readonly TableColumn[] = [
  { id: 'time', header: 'Time', rowHeader: true, sortable: true },
  { id: 'temperature', header: 'Temperature °C', align: 'decimal', sortable: true },
  { id: 'heartRate', header: 'Heart rate per min', align: 'decimal' },
  { id: 'by', header: 'By' },
];

/** Readings as a person wrote them down, each with the precision it was read with. */
export const readingRows: readonly TableRow[] = [
  { id: 'r4', cells: { time: '10:30', temperature: '37.4', heartRate: '106', by: 'T-B' } },
  { id: 'r3', cells: { time: '10:00', temperature: '37.15', heartRate: '98', by: 'T-A' } },
  { id: 'r2', cells: { time: '09:30', heartRate: '84', by: 'T-A' } },
  { id: 'r1', cells: { time: '08:45', temperature: '36.9', heartRate: '72', by: 'T-A' } },
];

export const manyRows: readonly TableRow[] = Array.from({ length: 200 }, (_, index) => ({
  id: `r${index}`,
  cells: {
    time: `${String(8 + Math.floor(index / 25)).padStart(2, '0')}:${String((index % 25) * 2).padStart(2, '0')}`,
    temperature: (36.5 + (index % 9) / 10).toFixed(1),
    heartRate: String(70 + (index % 35)),
    by: index % 2 === 0 ? 'T-A' : 'T-B',
  },
}));
