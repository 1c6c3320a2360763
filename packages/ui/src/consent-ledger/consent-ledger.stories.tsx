import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, fn, userEvent } from 'storybook/test';
import { clock } from '../dosing-day-console/dosing-day.fixtures.ts';
import { ConsentLedger, type ConsentEntry } from './consent-ledger.tsx';

const given = { act: 'given', at: clock('08:32'), by: 'P-0142', version: 'v3' } as const;

const treatment: ConsentEntry = {
  scope: 'study',
  text: 'You take part in the preparation, the dosing sessions and the integration. You can stop at any time, and care goes on.',
  acts: [given],
};
const touch: ConsentEntry = {
  scope: 'touch',
  text: 'A hand on your shoulder or a held hand, only when you ask for it. Never anything sexual.',
  acts: [given],
};
const recording: ConsentEntry = {
  scope: 'recording',
  text: 'Sound and picture of the session are kept for supervision.',
  acts: [{ ...given, act: 'declined' }],
};
const data: ConsentEntry = { scope: 'data', text: 'Your answers, without your name, are used in research.', acts: [] };

const meta = {
  title: 'Consent/ConsentLedger',
  component: ConsentLedger,
  args: { entries: [treatment, touch, recording, data], onIntent: fn() },
} satisfies Meta<typeof ConsentLedger>;

export default meta;
type Story = StoryObj<typeof meta>;

/** Each scope stands by itself; one that was not asked about never reads as declined or given. */
export const Partial: Story = {
  play: async ({ canvas }) => {
    await expect(canvas.getByText('Not asked yet')).toBeVisible();
    await expect(canvas.getByText('Declined 21-Nov-2026 08:32')).toBeVisible();
  },
};

/** Withdrawing is one press: no question, no reason. */
export const WithdrawIsOnePress: Story = {
  args: { onIntent: fn() },
  play: async ({ canvas, args }) => {
    await userEvent.click(canvas.getByRole('button', { name: 'Withdraw touch consent' }));
    await expect(args.onIntent).toHaveBeenCalledTimes(1);
    await expect(args.onIntent).toHaveBeenCalledWith({ type: 'withdraw-consent', scope: 'touch' });
    await expect(canvas.queryByRole('dialog')).toBeNull();
    await expect(canvas.queryByRole('textbox')).toBeNull();
  },
};

/** A withdrawal stays, with what was given before it; nothing offers to take it back. */
export const Withdrawn: Story = {
  args: {
    entries: [
      treatment,
      { ...touch, acts: [given, { act: 'withdrawn', at: clock('10:12'), by: 'P-0142', version: 'v3' }] },
    ],
  },
  play: async ({ canvas }) => {
    await expect(canvas.getByText('Withdrawn 21-Nov-2026 10:12')).toBeVisible();
    await expect(canvas.getByRole('list', { name: 'History' })).toHaveTextContent('Given 21-Nov-2026 08:32');
    await expect(canvas.queryByRole('button', { name: /touch consent/ })).toBeNull();
  },
};

/** The text has a newer version: it is asked again, and can still be withdrawn. */
export const OutdatedVersion: Story = {
  args: { entries: [{ ...treatment, replacedBy: 'v4' }, touch] },
  play: async ({ canvas }) => {
    await expect(canvas.getByText('Version v3 has been replaced by v4. Ask again.')).toBeVisible();
    await expect(canvas.getByRole('button', { name: 'Withdraw treatment consent' })).toBeVisible();
  },
};

export const ReadOnly: Story = { args: { readOnly: true } };

export const LongText: Story = {
  args: {
    entries: [
      {
        ...recording,
        text: 'Sound and picture of every preparatory, dosing and integration session are recorded with two cameras. The recordings are seen by your therapists, by their supervisors, and by raters who check that the therapy is done as described. They are kept on a computer of the clinic that is not connected to the internet and are deleted after the time that the clinic has told you.',
      },
      touch,
    ],
  },
};
