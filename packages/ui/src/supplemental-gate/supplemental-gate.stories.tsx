import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, fn, userEvent, within } from 'storybook/test';
import { clock, publication, registry, supplementalAmount } from '../dosing-day-console/dosing-day.fixtures.ts';
import { clearReport, earlyReport, heldReport } from '../dosing-day-console/interlock-reports.fixtures.ts';
import { SupplementalGate } from './supplemental-gate.tsx';

const meta = {
  title: 'Dosing day/SupplementalGate',
  component: SupplementalGate,
  args: {
    state: 'open',
    now: clock('10:47'),
    window: {
      minutes: { opensMinutes: 90, closesMinutes: 120 },
      opensAt: clock('10:30'),
      closesAt: clock('11:00'),
      source: 'registry',
      basis: registry,
    },
    otherWindows: [],
    amount: supplementalAmount,
    person: 'P-8142',
    report: clearReport,
    polarity: 'give',
    onIntent: fn(),
  },
  decorators: [
    (Story) => (
      <div style={{ maxInlineSize: '22.5rem' }}>
        <Story />
      </div>
    ),
  ],
} satisfies Meta<typeof SupplementalGate>;

export default meta;
type Story = StoryObj<typeof meta>;

const giving = { name: /^(Authorise|Record) 40/ };

/** Open and clear: the risk button asks a question that names substance, amount and person, and wants a reason. */
export const Open: Story = {
  play: async ({ canvasElement, args, step }) => {
    const canvas = within(canvasElement);
    await step('the question names substance, amount and person', async () => {
      await userEvent.click(canvas.getByRole('button', giving));
      const dialog = within(canvas.getByRole('dialog'));
      await expect(dialog.getByRole('heading')).toHaveTextContent(
        /40.mg.HCl midomafetamine \(MDMA\), by mouth, for P-8142/,
      );
    });
    await step('without a reason nothing is asked for', async () => {
      await userEvent.click(within(canvas.getByRole('dialog')).getByRole('button', giving));
      await expect(args.onIntent).not.toHaveBeenCalled();
    });
    await step('with a reason the intent goes out', async () => {
      const dialog = within(canvas.getByRole('dialog'));
      await userEvent.type(dialog.getByRole('textbox'), 'planned');
      await userEvent.click(dialog.getByRole('button', giving));
      await expect(args.onIntent).toHaveBeenCalledWith({
        type: 'authorise-supplemental-dose',
        dose: supplementalAmount,
        reason: 'planned',
      });
    });
  },
};

/** Before it opens there is nothing to press, whatever the conditions say. */
export const NotYet: Story = {
  args: { state: 'not-yet', now: clock('10:12'), report: earlyReport },
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    await expect(canvas.getByText('Not before 10:30')).toBeInTheDocument();
    await expect(canvas.queryByRole('button')).toBeNull();
  },
};
/** The same with conditions that would all pass: still nothing to press. */
export const NotYetThoughClear: Story = {
  args: { state: 'not-yet', now: clock('10:29') },
  play: async ({ canvasElement }) => {
    await expect(within(canvasElement).queryByRole('button')).toBeNull();
  },
};
export const Closing: Story = { args: { state: 'closing', now: clock('10:52') } };

/** A raised pressure holds it. Each condition says met, not met or unknown, and why on request; withholding takes one press. */
export const Held: Story = {
  args: { report: heldReport },
  play: async ({ canvasElement, args, step }) => {
    const canvas = within(canvasElement);
    await step('there is no button to give it', async () => {
      await expect(canvas.queryByRole('button', giving)).toBeNull();
      await expect(canvas.getByText('Held: 2 conditions open')).toBeInTheDocument();
    });
    await step('unknown is neither met nor not met', async () => {
      await expect(canvas.getByText('Participant agrees', { selector: '.mdma-interlock-name' })).toHaveTextContent(
        'Participant agrees, unknown',
      );
      await expect(canvas.getByText('Vital signs clear', { selector: '.mdma-interlock-name' })).toHaveTextContent(
        'Vital signs clear, not met',
      );
    });
    await step('withholding has no dialog', async () => {
      await userEvent.selectOptions(canvas.getByRole('combobox'), 'vital-signs');
      await userEvent.click(canvas.getByRole('button', { name: 'Withhold dose' }));
      await expect(canvas.queryByRole('dialog')).toBeNull();
      await expect(args.onIntent).toHaveBeenCalledWith({ type: 'withhold-supplemental-dose', reason: 'vital-signs' });
    });
  },
};

/** Sources give different windows: both are shown, the protocol's first, each with its citation. */
export const SourcesDisagree: Story = {
  args: {
    otherWindows: [{ minutes: { opensMinutes: 90, closesMinutes: 150 }, source: 'publication', basis: publication }],
  },
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    await userEvent.click(canvas.getByText(/90 to 120 min, registry; 90 to 150 min, publication/));
    await expect(canvas.getByText(/Sources give different windows/)).toBeVisible();
  },
};
/** Offered rather than given: the participant decides. */
export const Ask: Story = { args: { polarity: 'ask', report: heldReport } };
/** Authorised, not yet given: the two acts are two records. */
export const Authorised: Story = { args: { authorised: { by: 'M-D', at: clock('10:46') } } };
export const Given: Story = {
  args: {
    now: clock('11:10'),
    state: 'closed',
    outcome: { kind: 'given', at: clock('10:52'), dose: supplementalAmount, by: 'T-A' },
  },
};
export const Declined: Story = {
  args: { outcome: { kind: 'withheld', at: clock('10:44'), reason: 'participant-declined', by: 'T-A' } },
  play: async ({ canvasElement }) => {
    await expect(within(canvasElement).queryByRole('button')).toBeNull();
  },
};
/** The window closed over it: withheld by nobody, for that reason. */
export const AutoWithheld: Story = {
  args: {
    now: clock('11:05'),
    state: 'closed',
    outcome: { kind: 'withheld', at: clock('11:00'), reason: 'window-closed' },
  },
  play: async ({ canvasElement }) => {
    await expect(within(canvasElement).getByText('Withheld 11:00: window closed')).toBeInTheDocument();
  },
};
/** Closed at the end of the window: nothing to press even while every condition is met. */
export const ClosedThoughClear: Story = {
  args: { now: clock('11:01'), state: 'closed' },
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    await expect(canvas.queryByRole('button')).toBeNull();
    await expect(canvas.getByText('Not given. The window is closed.')).toBeInTheDocument();
  },
};
/** The protocol states no end: the gate says so, and there is nothing to press to give it, whatever else is met. */
export const EndNotStated: Story = {
  render: ({ window: _window, ...args }) => <SupplementalGate {...args} />,
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    await expect(canvas.getByText(/states no end of the window/)).toBeInTheDocument();
    await expect(canvas.getByText('Held: no end of the window is set')).toBeInTheDocument();
    await expect(canvas.queryByRole('button', giving)).toBeNull();
  },
};
/** Without a first dose there is no window. */
export const NoFirstDose: Story = {
  args: { state: 'no-dose', now: clock('08:50'), report: earlyReport },
  render: ({ window: _window, amount: _amount, ...args }) => <SupplementalGate {...args} />,
};
