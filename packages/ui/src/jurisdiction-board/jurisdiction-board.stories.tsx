import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, fn, userEvent } from 'storybook/test';
import { recordsOn } from './board.fixtures.ts';
import { JurisdictionBoard } from './jurisdiction-board.tsx';
import { therapyCodes } from './therapy-codes.ts';

const meta = {
  title: 'Regulatory/JurisdictionBoard',
  component: JurisdictionBoard,
  args: { records: recordsOn('2025-10-01'), asOf: '2025-10-01', onSelect: fn() },
} satisfies Meta<typeof JurisdictionBoard>;

export default meta;
type Story = StoryObj<typeof meta>;

export const Normal: Story = {
  play: async ({ args, canvas }) => {
    const australia = canvas.getByRole('button', { name: /^Australia AU Limited prescribing since 01-Jul-2023/ });
    await expect(australia).toHaveTextContent('Last reviewed 01-Jul-2026');
    await userEvent.click(australia);
    await expect(args.onSelect).toHaveBeenCalledWith('AU');
  },
};

export const Selected: Story = {
  args: { selected: 'CA' },
  play: async ({ canvas }) => {
    await expect(canvas.getByRole('button', { name: /^Canada CA/, pressed: true })).toBeVisible();
  },
};

export const Empty: Story = {
  render: (args) => <JurisdictionBoard {...args} records={[]} />,
  play: async ({ canvas }) => {
    await expect(canvas.getByText(/No place is covered yet/)).toBeVisible();
  },
};

/** In June 2021 nobody in Canada could ask for it: the Special Access Program was barred. */
export const InThePast: Story = {
  args: { records: recordsOn('2021-06-01'), asOf: '2021-06-01' },
  play: async ({ canvas }) => {
    await expect(canvas.getByRole('button', { name: /^Canada CA Trials only/ })).toBeVisible();
    await expect(canvas.queryByText('Special access', { selector: '.mdma-tile-word' })).toBeNull();
  },
};

/** A day after the last review shows the last known picture and says so on every tile. */
export const InTheFuture: Story = {
  args: { records: recordsOn('2027-01-01'), asOf: '2027-01-01' },
  play: async ({ canvas }) => {
    const canada = canvas.getByRole('button', { name: /^Canada CA/ });
    await expect(canada).toHaveAccessibleName(/Last reviewed 23-Jul-2026\s+before the day shown/);
    await expect(canada).toHaveTextContent('Change due, not confirmed');
  },
};

/** What nobody reviewed has no colour, and unknown is never drawn or worded as none. */
export const NotReviewed: Story = {
  args: {
    records: recordsOn('2025-10-01').filter(({ code }) => ['AT', 'CZ', 'AU', 'AU-VIC'].includes(code)),
    selected: 'AU-VIC',
  },
  play: async ({ canvas }) => {
    const victoria = canvas.getByRole('button', { name: /^Victoria AU-VIC Limited prescribing/ });
    await expect(victoria).toHaveTextContent('Not reviewed, as Australia');
    await expect(victoria.querySelectorAll('[data-filled]')).toHaveLength(0);
    const austria = canvas.getByRole('button', { name: /^Austria AT No evidence found Not reviewed/ });
    await expect(austria.querySelectorAll('[data-filled]')).toHaveLength(0);
    // in forced colours too
    await expect(getComputedStyle(austria).backgroundImage).toContain('repeating-linear-gradient');
    const czechia = canvas.getByRole('button', { name: /^Czechia CZ No evidence found/ });
    await expect(czechia).not.toHaveTextContent(/\bnone\b|not available/i);
  },
};

/** Parts of a country open on demand; a law that waits for the federal one is not access. */
export const Parts: Story = {
  play: async ({ canvas }) => {
    await expect(canvas.queryByRole('button', { name: /^Colorado/ })).toBeNull();
    await userEvent.click(canvas.getByRole('button', { name: 'United States: 7 parts' }));
    const colorado = canvas.getByRole('button', { name: /^Colorado US-CO Own law waits for the federal one/ });
    await expect(colorado).toHaveTextContent('Not reviewed, as United States');
  },
};

/** One tab stop; arrows, Home and End lead from tile to tile, and Enter chooses. */
export const Keyboard: Story = {
  // from right to left the arrows turn
  globals: { direction: 'ltr' },
  play: async ({ args, canvasElement }) => {
    const tiles = [...canvasElement.querySelectorAll<HTMLElement>('.mdma-tile')];
    await userEvent.tab();
    await expect(tiles[0]).toHaveFocus();
    await userEvent.keyboard('{ArrowRight}');
    await expect(tiles[1]).toHaveFocus();
    await userEvent.keyboard('{End}');
    await expect(tiles.at(-1)).toHaveFocus();
    await userEvent.keyboard('{Home}{ArrowDown}');
    await expect(tiles[0]).not.toHaveFocus();
    await userEvent.keyboard('{ArrowUp}{Enter}');
    await expect(tiles[0]).toHaveFocus();
    await expect(args.onSelect).toHaveBeenLastCalledWith(tiles[0]?.dataset['code']);
    await expect(tiles.filter((tile) => tile.tabIndex === 0)).toHaveLength(1);
  },
};

/** No two ways to treatment are called the same, and nothing is called available. */
export const Legend: Story = {
  play: async ({ canvas, canvasElement }) => {
    await userEvent.click(canvas.getByText('What the letters say'));
    const terms = [...canvasElement.querySelectorAll('.mdma-board-legend dt')].map((term) => term.textContent);
    await expect(new Set(terms).size).toBe(Object.keys(therapyCodes).length);
    await expect(canvasElement).not.toHaveTextContent(/\bavailable\b/i);
  },
};

export const LongText: Story = {
  args: {
    records: recordsOn('2025-10-01')
      .slice(0, 3)
      .map((record) => ({
        ...record,
        name: `${record.name}, with a name that official documents spell out in full`,
        therapyStatus: 'case_by_case_possible_unproven' as const,
        flags: ['scheduled_unconfirmed', 'uncertain_date'] as const,
      })),
  },
};

export const Narrow: Story = {
  decorators: [
    (Story) => (
      <div style={{ inlineSize: 'min(20rem, 100%)' }}>
        <Story />
      </div>
    ),
  ],
};
