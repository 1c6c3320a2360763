import { findMedication } from '@mdma-at/screening/medications';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, fn, userEvent } from 'storybook/test';
import { MedicationList } from './medication-list.tsx';
import { fluoxetine, lisinopril, listed, misspelt, phenelzine, sertraline, unheardOf } from './medicines.fixtures.ts';

const meta = {
  title: 'Medications/MedicationList',
  component: MedicationList,
  args: {
    medicines: listed(sertraline, lisinopril),
    today: '2026-08-14',
    find: findMedication,
    onAdd: fn(),
    onName: fn(),
    mayBeDepot: ({ id }) => id === 'M-039',
    saveState: 'saved',
  },
  decorators: [
    (Story) => (
      <div style={{ maxInlineSize: '48rem' }}>
        <Story />
      </div>
    ),
  ],
} satisfies Meta<typeof MedicationList>;

export default meta;
type Story = StoryObj<typeof meta>;

export const Normal: Story = {
  play: async ({ canvas }) => {
    await expect(canvas.getByText('sertraline')).toBeVisible();
    await expect(canvas.getByText('recorded as Zoloft')).toBeVisible();
    await expect(canvas.getByText('Goes on unchanged')).toBeVisible();
  },
};

/** Nobody asked: another sentence than nobody takes any. */
export const NotAsked: Story = {
  args: { medicines: 'not-asked', onNone: fn() },
  play: async ({ args, canvas }) => {
    await expect(canvas.getByText(/Nobody has asked about medicines yet/)).toBeVisible();
    await userEvent.click(canvas.getByRole('button', { name: 'Record that none is taken' }));
    await expect(args.onNone).toHaveBeenCalledOnce();
  },
};

export const NoneTaken: Story = { args: { medicines: [] } };

/** A name that is not recognised is asked about; one that is not in the table is never taken for harmless. */
export const NotRecognised: Story = {
  args: { medicines: listed(misspelt, unheardOf) },
  play: async ({ args, canvas }) => {
    await expect(canvas.getByText(/not taken for harmless/)).toBeVisible();
    await userEvent.click(canvas.getByRole('button', { name: 'sertraline, SSRI' }));
    await expect(args.onName).toHaveBeenCalledWith('0', 'M-011');
  },
};

export const Contraindicated: Story = {
  args: {
    medicines: listed(phenelzine, fluoxetine),
    findings: [{ medicine: '0', text: 'Dangerous with fluoxetine too.' }],
  },
};

/** What is missing is told beside its field, and nothing that was typed is lost. */
export const AddRefused: Story = {
  play: async ({ args, canvas }) => {
    await userEvent.type(canvas.getByRole('textbox', { name: 'How it is taken, as the chart says' }), '50 mg');
    await userEvent.click(canvas.getByRole('button', { name: 'Record medicine' }));
    await expect(canvas.getByText('Write the name of the medicine.')).toBeVisible();
    await expect(canvas.getByText(/Say when it was last taken/)).toBeVisible();
    await expect(canvas.getByRole('textbox', { name: 'How it is taken, as the chart says' })).toHaveValue('50 mg');
    await expect(args.onAdd).not.toHaveBeenCalled();
  },
};

/** By keyboard: a name, when it was last taken, Enter. */
export const Add: Story = {
  play: async ({ args, canvas }) => {
    const name = canvas.getByRole('textbox', { name: 'Generic or brand name' });
    await userEvent.type(name, 'aripiprazole');
    await expect(canvas.getByRole('group', { name: 'Is it a long-acting injection?' })).toBeVisible();
    canvas.getByRole('radio', { name: 'Still taking' }).focus();
    await userEvent.keyboard(' ');
    await userEvent.type(name, '{Enter}');
    await expect(args.onAdd).toHaveBeenCalledWith({ medication: 'aripiprazole', lastTakenOn: 'still-taking' });
    await expect(name).toHaveFocus();
    await expect(name).toHaveValue('');
  },
};

export const LongText: Story = {
  args: {
    medicines: listed({
      medication: 'sodium picosulfate with a name that nobody can pronounce and that goes on for more than one line',
      lastTakenOn: '2026-08-02',
      schedule:
        'one sachet in the evening before the examination, another in the morning of the day, and none on any other day unless the prescriber says so',
    }),
  },
};

export const ReadOnly: Story = {
  render: ({ medicines, today }) => <MedicationList medicines={medicines} today={today} />,
};

export const Narrow: Story = {
  args: { medicines: listed(sertraline, misspelt, phenelzine) },
  decorators: [
    (Story) => (
      <div style={{ inlineSize: 'min(20rem, 100%)' }}>
        <Story />
      </div>
    ),
  ],
};
