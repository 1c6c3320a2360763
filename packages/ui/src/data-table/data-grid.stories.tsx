import type { Meta, StoryObj } from '@storybook/react-vite';
import type { CSSProperties } from 'react';
import { expect, fn, userEvent } from 'storybook/test';
import { DataGrid } from './data-grid.tsx';
import { manyRows, readingColumns, readingRows } from './rows.fixtures.ts';

const meta = {
  title: 'Primitives/DataGrid',
  component: DataGrid,
  args: {
    caption: 'Readings, newest first',
    columns: readingColumns,
    rows: readingRows,
    sort: { column: 'time', direction: 'descending' },
    onSort: fn(),
    onOpen: fn(),
  },
} satisfies Meta<typeof DataGrid>;

export default meta;
type Story = StoryObj<typeof meta>;

/** Arrows go from row to row, Enter opens one, a head asks for another order. */
export const Normal: Story = {
  args: { onSort: fn(), onOpen: fn() },
  play: async ({ canvas, args }) => {
    await expect(canvas.getByRole('columnheader', { name: 'Time' })).toHaveAttribute('aria-sort', 'descending');
    await userEvent.tab();
    await userEvent.keyboard('{ArrowDown}{Enter}');
    await expect(args.onOpen).toHaveBeenCalledTimes(1);
    await userEvent.click(canvas.getByRole('columnheader', { name: /Temperature/ }));
    await expect(args.onSort).toHaveBeenCalledWith({ column: 'temperature', direction: 'ascending' });
  },
};
export const Empty: Story = { args: { rows: [], empty: 'No reading recorded.' } };
export const TwoHundredRows: Story = {
  args: { rows: manyRows },
  decorators: [
    (Story) => (
      <div style={{ '--mdma-table-max-block-size': '20rem' } as CSSProperties}>
        <Story />
      </div>
    ),
  ],
};
