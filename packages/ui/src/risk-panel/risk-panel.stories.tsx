import type { Basis } from '@mdma-at/evidence';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, fn, userEvent, within } from 'storybook/test';
import { clock } from '../dosing-day-console/dosing-day.fixtures.ts';
import { RiskPanel, type RiskState } from './risk-panel.tsx';
import type { AgreedPlan } from './safety-plan.tsx';

const screener: Basis = {
  facts: ['S-340', 'S-303'],
  verification: 'secondary',
  cites: [{ source: 'nobra-calculator' }, { source: 'ninds-cssrs' }],
};

const plan: AgreedPlan = {
  agreedOn: '2026-09-12',
  person: 'P-0142',
  steps: [
    { heading: 'How I notice it', items: ['I stop answering the phone.', 'I count the stairs.'] },
    { heading: 'What I can do alone', items: ['Walk to the water and back.', 'The playlist from June.'] },
    { heading: 'Who can be with me', items: ['My sister, any hour.'] },
  ],
};

const clear: RiskState = {
  level: 'none',
  instrument: 'C-SSRS screener',
  at: clock('08:40'),
  by: 'T-A',
  findings: [],
  basis: screener,
};

const meta = {
  title: 'Safety/RiskPanel',
  component: RiskPanel,
  args: {
    risk: clear,
    plan,
    contacts: [
      { name: 'Dr. Roe, on call', phone: '555 0100' },
      { name: 'Crisis line (invented number)', phone: '555 0101' },
    ],
    onIntent: fn(),
  },
  decorators: [
    (Story) => (
      <div style={{ maxInlineSize: '24rem' }}>
        <Story />
      </div>
    ),
  ],
} satisfies Meta<typeof RiskPanel>;

export default meta;
type Story = StoryObj<typeof meta>;

/** The plan is reached in one press; Escape closes it and the focus returns. */
export const Clear: Story = {
  play: async ({ canvas, step }) => {
    const button = canvas.getByRole('button', { name: 'Safety plan' });
    await step('one press', async () => {
      await userEvent.click(button);
      const sheet = within(canvas.getByRole('dialog', { name: 'Safety plan' }));
      await expect(sheet.getByText('My sister, any hour.')).toBeVisible();
      await expect(sheet.getByRole('heading', { name: 'Safety plan' })).toHaveFocus();
      await expect(sheet.getByRole('link', { name: 'Dr. Roe, on call 555 0100' })).toHaveAttribute(
        'href',
        'tel:5550100',
      );
    });
    await step('closing it brings the focus back', async () => {
      await userEvent.click(canvas.getByRole('button', { name: 'Close the safety plan' }));
      await expect(canvas.queryByRole('dialog')).toBeNull();
      await expect(button).toHaveFocus();
    });
  },
};

export const Concern: Story = {
  args: {
    risk: { ...clear, level: 'moderate', severity: 'warning', findings: ['Ideation now: with a method, no intent'] },
  },
};

/** Calling the clinician is one press, without a question. */
export const Active: Story = {
  args: {
    risk: {
      ...clear,
      level: 'high',
      severity: 'critical',
      at: clock('10:31'),
      findings: ['Ideation now: with intent', 'Behaviour, past three months: none'],
    },
    onIntent: fn(),
  },
  play: async ({ canvas, args }) => {
    await expect(canvas.getByText('Critical. High risk')).toBeVisible();
    await userEvent.click(canvas.getByRole('button', { name: 'Call the clinician' }));
    await expect(args.onIntent).toHaveBeenCalledTimes(1);
    await expect(args.onIntent).toHaveBeenCalledWith({ type: 'escalate-risk' });
    await expect(canvas.queryByRole('dialog')).toBeNull();
  },
};

export const Escalated: Story = {
  args: {
    risk: {
      ...clear,
      level: 'high',
      severity: 'critical',
      at: clock('10:31'),
      findings: ['Ideation now: with intent'],
      escalated: { at: clock('10:33'), by: 'T-A', to: 'Dr. Roe' },
    },
  },
};

/** Nobody has assessed it: that is said, and never reads as no risk. */
export const NotAssessed: Story = {
  args: { risk: 'not-assessed', plan: 'not-agreed' },
  play: async ({ canvas }) => {
    await expect(canvas.getByText('Not assessed')).toBeVisible();
    await expect(canvas.queryByText('No risk found')).toBeNull();
    await userEvent.click(canvas.getByRole('button', { name: /Safety plan/ }));
    await expect(canvas.getByText(/No safety plan agreed yet/)).toBeVisible();
    await userEvent.click(canvas.getByRole('button', { name: 'Close the safety plan' }));
  },
};

/** The plan open, as it is read. */
export const PlanOpen: Story = {
  play: async ({ canvas }) => {
    await userEvent.click(canvas.getByRole('button', { name: 'Safety plan' }));
    await expect(canvas.getByRole('dialog')).toBeVisible();
  },
};
