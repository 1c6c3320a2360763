import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect } from 'storybook/test';
import { Button } from '../button/button.tsx';
import { IdentityBanner } from './identity-banner.tsx';

const meta = {
  title: 'Dosing day/IdentityBanner',
  component: IdentityBanner,
  args: {
    subject: { code: 'P-0142' },
    session: { number: 2, of: 3, kind: 'dosing day' },
    variant: { name: 'Phase 3 pattern', detail: 'protocol v4, locked' },
    consent: { version: 'v3', signedOn: '2026-08-12' },
    simulated: true,
  },
} satisfies Meta<typeof IdentityBanner>;

export default meta;
type Story = StoryObj<typeof meta>;

export const Simulated: Story = {
  play: async ({ canvas }) => {
    await expect(canvas.getByRole('banner')).toHaveTextContent('SIMULATED DATA');
  },
};

export const NotSimulated: Story = {
  args: { simulated: false },
  play: async ({ canvas }) => {
    await expect(canvas.queryByText('SIMULATED DATA')).toBeNull();
  },
};

/** What is not recorded says so. */
export const WithoutConsent: Story = {
  render: () => <IdentityBanner subject={{ code: 'P-0087' }} simulated={false} />,
  play: async ({ canvas }) => {
    await expect(canvas.getByText('not recorded')).toBeVisible();
  },
};

/** What nobody has looked at is not called missing. */
export const ConsentNotRead: Story = {
  args: { consent: 'unread' },
  play: async ({ canvas }) => {
    await expect(canvas.getByText('not read')).toBeVisible();
    await expect(canvas.queryByText('not recorded')).toBeNull();
  },
};

/** A consent that was taken back never stands there as signed. */
export const ConsentWithdrawn: Story = {
  args: { consent: { version: 'v3', signedOn: '2026-08-12', withdrawnOn: '2026-09-01' } },
  play: async ({ canvas }) => {
    await expect(canvas.getByText('withdrawn 01-Sep-2026')).toBeVisible();
    await expect(canvas.queryByText(/^signed/)).toBeNull();
  },
};

export const WithActs: Story = {
  render: (args) => (
    <IdentityBanner {...args}>
      <Button>Pause</Button> <Button>Skip to next check</Button>
    </IdentityBanner>
  ),
};

export const LongText: Story = {
  args: {
    variant: {
      name: 'Expanded access, site overlay of the general guide with stricter limits',
      detail: 'protocol v12, locked, approved by the site\u2019s committee',
    },
    session: { number: 2, of: 3, kind: 'dosing day with an overnight stay and a night attendant' },
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
