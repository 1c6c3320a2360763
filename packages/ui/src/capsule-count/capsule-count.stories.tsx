import type { InterlockResult } from '@mdma-at/protocol';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, fn, userEvent } from 'storybook/test';
import { clock, policy } from '../dosing-day-console/dosing-day.fixtures.ts';
import { CapsuleCount } from './capsule-count.tsx';

function judged(
  verdict: InterlockResult['verdict'],
  code: string,
  values: NonNullable<InterlockResult['because']['values']> = {},
): InterlockResult {
  return {
    id: 'capsules-reconciled',
    satisfies: ['INV-037'],
    verdict,
    kind: 'overridable',
    because: { code: `capsules-reconciled.${code}`, values },
    basis: policy,
  };
}

const counted = { administered: 2, returned: 1, wasted: 0, at: clock('16:20'), by: 'T-A', witness: 'T-B' };

const meta = {
  title: 'Dosing day/CapsuleCount',
  component: CapsuleCount,
  args: {
    dispensed: 3,
    count: counted,
    result: judged('satisfied', 'balanced', { dispensed: 3 }),
    onIntent: fn(),
  },
  decorators: [
    (Story) => (
      <div style={{ maxInlineSize: '26rem' }}>
        <Story />
      </div>
    ),
  ],
} satisfies Meta<typeof CapsuleCount>;

export default meta;
type Story = StoryObj<typeof meta>;

/** Three handed out, two swallowed, one returned: counted by one, watched by another. */
export const Normal: Story = {
  play: async ({ canvas }) => {
    await expect(canvas.getByText('All 3 capsules are accounted for.')).toBeVisible();
    await expect(canvas.getByText(/Counted 16:20 by T-A/)).toBeVisible();
    await expect(canvas.getByRole('row', { name: 'Swallowed 2' })).toBeVisible();
  },
};

/** One capsule is missing: it must be reported, and who may let the session end all the same is said. */
export const Mismatch: Story = {
  args: {
    count: { ...counted, returned: 0 },
    result: judged('violated', 'discrepancy', { dispensed: 3, accounted: 2 }),
  },
  play: async ({ canvas }) => {
    await expect(canvas.getByText('Critical.')).toBeVisible();
    await expect(canvas.getByText(/3 capsules were dispensed and 2 are accounted for/)).toBeVisible();
    await expect(canvas.getByText(/must be reported/)).toBeVisible();
    await expect(canvas.getByText(/physician or prescriber may override/)).toBeVisible();
  },
};

/** Nothing is filled in before somebody has counted, and what is typed is neither rounded nor cut. */
export const NotCounted: Story = {
  args: { count: undefined, result: judged('unknown', 'not-counted'), onIntent: fn() },
  play: async ({ canvas, args }) => {
    for (const name of ['Swallowed', 'Returned', 'Wasted']) await expect(canvas.getByLabelText(name)).toHaveValue('');
    await userEvent.type(canvas.getByLabelText('Swallowed'), '1.5');
    await userEvent.click(canvas.getByRole('button', { name: 'Record the count' }));
    await expect(canvas.getByRole('alert')).toHaveTextContent('Swallowed: write a whole number. 1.5 is kept as typed.');
    await expect(canvas.getByLabelText('Swallowed')).toHaveValue('1.5');
    await userEvent.clear(canvas.getByLabelText('Swallowed'));
    await userEvent.type(canvas.getByLabelText('Swallowed'), '2');
    await userEvent.type(canvas.getByLabelText('Returned'), '1');
    await userEvent.click(canvas.getByRole('button', { name: 'Record the count' }));
    await expect(canvas.getByRole('alert')).toHaveTextContent('Wasted: write a number, 0 where there is none.');
    await expect(args.onIntent).not.toHaveBeenCalled();
    await userEvent.type(canvas.getByLabelText('Wasted'), '0');
    await userEvent.type(canvas.getByLabelText('Witness'), 'T-B');
    await userEvent.click(canvas.getByRole('button', { name: 'Record the count' }));
    await expect(args.onIntent).toHaveBeenCalledWith({
      type: 'reconcile-capsules',
      administered: 2,
      returned: 1,
      wasted: 0,
      witness: 'T-B',
    });
  },
};

/** A count can be taken again; the earlier one stays in the record. */
export const CountAgain: Story = {
  args: {
    count: { ...counted, returned: 0, witness: undefined },
    result: judged('violated', 'discrepancy', { dispensed: 3, accounted: 2 }),
    onIntent: fn(),
  },
  play: async ({ canvas, args }) => {
    await expect(canvas.getByText(/no witness recorded/)).toBeVisible();
    await userEvent.click(canvas.getByRole('button', { name: 'Count again' }));
    await expect(canvas.getByLabelText('Returned')).toHaveValue('');
    await userEvent.click(canvas.getByRole('button', { name: 'Leave the count as it is' }));
    await expect(args.onIntent).not.toHaveBeenCalled();
  },
};

export const NothingDispensed: Story = {
  args: {
    dispensed: undefined,
    count: undefined,
    result: judged('satisfied', 'nothing-dispensed'),
  },
  render: ({ onIntent: _onIntent, ...args }) => <CapsuleCount {...args} />,
};

export const ReadOnly: Story = {
  render: ({ onIntent: _onIntent, ...args }) => <CapsuleCount {...args} />,
  play: async ({ canvas }) => {
    await expect(canvas.queryByRole('button')).toBeNull();
  },
};
