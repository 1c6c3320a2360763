import { claims, getSource, isRetracted } from '@mdma-at/evidence';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, fn, userEvent, within } from 'storybook/test';
import type { SourceLookup } from '../citation/citation.tsx';
import { ClaimTable } from './claim-table.tsx';

const sourceOf: SourceLookup = (id) => {
  const { label, retractedOn } = getSource(id);
  return { title: label, retracted: isRetracted(id), ...(retractedOn === undefined ? {} : { retractedOn }) };
};
const of = (...ids: readonly string[]) => claims.filter(({ id }) => ids.includes(id));

const meta = {
  title: 'Evidence/ClaimTable',
  component: ClaimTable,
  args: {
    claims: of(
      'protocol/C-01',
      'protocol/C-02',
      'protocol/C-04',
      'screening-vitals/C-05',
      'regulatory/K-01',
      'regulatory/K-16',
    ),
    guides: [
      { source: 'seed-000', name: 'Seed 000' },
      { source: 'seed-002', name: 'Seed 002' },
    ],
    sourceOf,
    onFilterChange: fn(),
  },
  decorators: [
    (Story) => (
      <div className="mdma-sheet">
        <Story />
      </div>
    ),
  ],
} satisfies Meta<typeof ClaimTable>;

export default meta;
type Story = StoryObj<typeof meta>;

/** What is said and what was found stand side by side; both name who says so. */
export const Normal: Story = {
  play: async ({ canvas }) => {
    const row = within(canvas.getByRole('row', { name: /protocol\/C-01/ }));
    await expect(row.getByText('A course of treatment has about 24 sessions.')).toBeVisible();
    await expect(row.getByText(/make 15, and the sponsor told volunteers 15/)).toBeVisible();
    await expect(row.getByText('Contradicted')).toBeVisible();
    await expect(row.getByText('High')).toBeVisible();
    await expect(row.getByText('Derived')).toBeVisible();
  },
};

export const Empty: Story = { args: { claims: [] } };

/** By guide and by severity, with the keyboard; what is left out is counted. */
export const Filtered: Story = {
  play: async ({ args, canvas }) => {
    await userEvent.selectOptions(canvas.getByLabelText('Said by'), 'Seed 002');
    await userEvent.selectOptions(canvas.getByLabelText('Severity'), 'High');
    await expect(args.onFilterChange).toHaveBeenLastCalledWith({ guide: 'seed-002', severity: 'high' });
    await expect(canvas.getByText('3 claims of 6, beside what better sources say')).toBeVisible();
    await expect(canvas.queryByRole('row', { name: /regulatory\/K-01/ })).toBeNull();
  },
};

/** A filter that leaves nothing says which, and one press brings everything back. */
export const NothingLeft: Story = {
  play: async ({ canvas }) => {
    await userEvent.selectOptions(canvas.getByLabelText('Said by'), 'Seed 000');
    await userEvent.selectOptions(canvas.getByLabelText('Severity'), 'High');
    await expect(canvas.getByText(/No claim has both: said by Seed 000, severity High/)).toBeVisible();
    await userEvent.click(canvas.getByRole('button', { name: 'Show all claims' }));
    await expect(canvas.getAllByRole('row')).toHaveLength(7);
  },
};

/** A withdrawn paper is named among those who said it, and that it was withdrawn is the first word. */
export const Retracted: Story = {
  args: { claims: of('protocol/C-13', 'screening-vitals/C-02') },
  play: async ({ canvasElement }) => {
    const said = [...canvasElement.querySelectorAll('td[data-side="said"] .mdma-citation')];
    for (const cell of said) await expect(cell.textContent).toMatch(/^Retracted /);
  },
};

/** A share never stands alone: how many people, against what, and at what risk of bias. */
export const WithContext: Story = {
  args: {
    claims: of('protocol/C-01'),
    contextOf: () => ({ n: 90, comparator: 'placebo with the same therapy' }),
  },
  play: async ({ canvas }) => {
    await expect(
      canvas.getByText('n 90, against placebo with the same therapy. Risk of bias: not assessed.'),
    ).toBeVisible();
  },
};

export const LongText: Story = {
  args: {
    claims: of('protocol/C-01').map((claim) => ({
      ...claim,
      statement: `${claim.statement} ${claim.finding} `.repeat(4).trim(),
      finding: `${claim.finding} `.repeat(6).trim(),
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
