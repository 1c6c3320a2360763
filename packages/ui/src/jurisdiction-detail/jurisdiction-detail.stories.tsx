import { statusOn, type JurisdictionStatus } from '@mdma-at/regulatory';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect } from 'storybook/test';
import { sourceOf } from '../story-data/bases.fixtures.ts';
import { JurisdictionDetail } from './jurisdiction-detail.tsx';

function answer(code: string, day: string): JurisdictionStatus {
  const status = statusOn(code, day);
  if (!status.ok) throw new Error(`the story asks for a place or a day that is not covered: ${code} ${day}`);
  return status.value;
}

const meta = {
  title: 'Regulatory/JurisdictionDetail',
  component: JurisdictionDetail,
  args: { status: answer('AU', '2023-07-01'), name: 'Australia', since: '2023-07-01', sourceOf },
  decorators: [
    (Story) => (
      <div className="mdma-sheet" style={{ maxInlineSize: '48rem' }}>
        <Story />
      </div>
    ),
  ],
} satisfies Meta<typeof JurisdictionDetail>;

export default meta;
type Story = StoryObj<typeof meta>;

/** Four layers, none standing for another: prescribing is open while no product was found. */
export const Normal: Story = {
  play: async ({ canvas, canvasElement }) => {
    for (const layer of ['Control of the molecule', 'Product', 'Routes', 'Overlays']) {
      await expect(canvas.getByRole('heading', { name: layer })).toBeVisible();
    }
    await expect(canvas.getByText('No authorised product found')).toBeVisible();
    await expect(canvas.getByRole('heading', { name: 'Authorised prescriber Open' })).toBeVisible();
    await expect(canvasElement).toHaveTextContent('Checked to 01-Jul-2026, which covers the day shown.');
    await expect(canvasElement).not.toHaveTextContent(/\bavailable\b/i);
  },
};

/** After the last check the answer is the last known one, and says so. */
export const BeyondVerified: Story = {
  args: { status: answer('AU', '2026-11-21') },
  play: async ({ canvas }) => {
    await expect(canvas.getByText(/The day shown lies after that: this is the last known picture/)).toBeVisible();
  },
};

/** A change was due in October 2026 and nobody confirmed it: the picture leaves it out and says which. */
export const ScheduledUnconfirmed: Story = {
  args: { status: answer('CA', '2026-11-21'), name: 'Canada', since: '2022-01-05' },
  play: async ({ canvasElement }) => {
    await expect(canvasElement).toHaveTextContent(/R-CA-15 was due on 01-Oct-2026/);
  },
};

/** Between two court days of 1988 MDMA stood on no federal schedule. */
export const Gap: Story = {
  args: { status: answer('US', '1988-02-01'), name: 'United States' },
  render: ({ since: _since, ...args }) => <JurisdictionDetail {...args} />,
  play: async ({ canvas }) => {
    await expect(canvas.getByText('Not on a schedule: a rule took it off.')).toBeVisible();
  },
};

/** A state's law waits for the federal one and widens nothing. */
export const PartOfACountry: Story = {
  args: { status: answer('US-CO', '2025-10-01'), name: 'Colorado', countryName: 'United States' },
  render: ({ since: _since, ...args }) => <JurisdictionDetail {...args} />,
  play: async ({ canvas }) => {
    await expect(canvas.getByText(/Nobody has checked this place on its own/)).toBeVisible();
    await expect(
      canvas.getByText(/Federal and national rows hold here too. United States: Expanded access, closed/),
    ).toBeVisible();
  },
};

/** While the day on which a programme closed is inexact, nobody says that it was open or closed. */
export const UncertainDate: Story = {
  args: { status: answer('US', '2023-07-01'), name: 'United States' },
  render: ({ since: _since, ...args }) => <JurisdictionDetail {...args} />,
  play: async ({ canvas }) => {
    await expect(canvas.getByRole('heading', { name: 'Expanded access Not known whether open' })).toBeVisible();
    await expect(canvas.getByText(/R-US-27 \(Route\) happened on some day between/)).toBeVisible();
  },
};

/** Nothing recorded is not the same as none. */
export const NoEvidence: Story = {
  args: { status: answer('AT', '2025-10-01'), name: 'Austria' },
  render: ({ since: _since, ...args }) => <JurisdictionDetail {...args} />,
  play: async ({ canvas }) => {
    await expect(canvas.getByText('No row says. That is not the same as no.')).toBeVisible();
    await expect(canvas.getByText('No route is recorded. That is not the same as none.')).toBeVisible();
  },
};
