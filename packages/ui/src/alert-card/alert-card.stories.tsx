import { useState, type ReactNode } from 'react';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, fn, userEvent, waitFor, within } from 'storybook/test';
import { clock, policy, raisedAlert } from '../dosing-day-console/dosing-day.fixtures.ts';
import { Button } from '../button/button.tsx';
import { AlertCard, type AlertCardProps } from './alert-card.tsx';
import { AlertStack } from './alert-stack.tsx';
import type { Alert } from './alert-types.ts';

const meta = {
  title: 'Vitals/AlertCard',
  component: AlertCard,
  args: { alert: raisedAlert, onIntent: fn() },
  decorators: [
    (Story) => (
      <div style={{ maxInlineSize: '22.5rem' }}>
        <Story />
      </div>
    ),
  ],
} satisfies Meta<typeof AlertCard>;

export default meta;
type Story = StoryObj<typeof meta>;

const critical: Alert = {
  id: 'c1',
  severity: 'critical',
  state: 'active',
  what: 'Systolic',
  value: '188 mmHg',
  limit: 'above 180 mmHg at the repeat',
  source: 'Site policy (demo)',
  basis: policy,
  action: 'Physician to the bedside. No supplemental dose.',
  since: clock('10:47'),
};
const advisory: Alert = {
  id: 'i1',
  severity: 'advisory',
  state: 'active',
  what: 'Temperature',
  value: '38.1 °C',
  limit: 'above 38 °C',
  source: 'Site policy (demo)',
  basis: policy,
  action: 'Cool the room, no layers, fluids by plan.',
  since: clock('10:40'),
};

/** Acknowledging asks for it to be recorded; the card itself stays. */
export const Warning: Story = {
  play: async ({ canvasElement, args, step }) => {
    const canvas = within(canvasElement);
    await step('nothing fades in: it is legible from its first frame', async () => {
      await expect(canvas.getByRole('article').getAnimations()).toEqual([]);
    });
    await step('acknowledge keeps the alert', async () => {
      await userEvent.click(canvas.getByRole('button', { name: 'Acknowledge' }));
      await expect(args.onIntent).toHaveBeenCalledWith({ type: 'acknowledge-alert', alert: 'a7' });
      await expect(canvas.getByRole('article', { name: 'Warning. Systolic 162 mmHg' })).toBeInTheDocument();
    });
    await step('the limit says whose it is in one press', async () => {
      await userEvent.click(canvas.getByText(/above 160 mmHg/));
      await expect(canvas.getByText('Site policy')).toBeVisible();
    });
  },
};
/** A critical alert has no shelf. */
export const Critical: Story = {
  args: { alert: critical },
  play: async ({ canvasElement }) => {
    await expect(within(canvasElement).queryByRole('button', { name: 'Shelve' })).toBeNull();
  },
};
export const Advisory: Story = {
  args: { alert: { ...advisory, state: 'active', severity: 'advisory', mayShelveUntil: clock('11:10') } },
};
/** Somebody has seen it; the condition is still there, so it is still there. */
export const Acknowledged: Story = {
  args: {
    alert: {
      ...raisedAlert,
      severity: 'warning',
      state: 'acknowledged',
      acknowledged: { by: 'T-B', at: clock('10:44') },
    },
  },
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    await expect(canvas.getByText(/Acknowledged 10:44 by T-B/)).toBeInTheDocument();
    await expect(canvas.queryByRole('button', { name: 'Acknowledge' })).toBeNull();
  },
};
/** The condition has gone, nobody had seen it: it stays until somebody does. */
export const Returned: Story = {
  args: { alert: { ...raisedAlert, severity: 'warning', state: 'returned', returnedAt: clock('10:48') } },
  play: async ({ canvasElement }) => {
    await expect(within(canvasElement).getByRole('button', { name: 'Acknowledge' })).toBeInTheDocument();
  },
};
/** Set aside for a time that the site allows, with a reason; it counts down to its return. */
export const Shelved: Story = {
  args: {
    alert: {
      ...advisory,
      severity: 'advisory',
      state: 'shelved',
      shelvedUntil: clock('11:10'),
      shelved: { by: 'T-B', at: clock('10:41'), reason: 'The heater was on, the room is being cooled.' },
    },
    now: clock('10:47'),
  },
  play: async ({ canvasElement, args }) => {
    const canvas = within(canvasElement);
    await expect(canvas.getByRole('timer')).toHaveTextContent('Back in 23min');
    await expect(canvas.getByText(/Shelved until 11:10 by T-B\./)).toBeInTheDocument();
    await userEvent.click(canvas.getByRole('button', { name: 'Take back from the shelf' }));
    await expect(args.onIntent).toHaveBeenCalledWith({ type: 'unshelve-alert', alert: 'i1' });
  },
};

/** Shelving asks for a reason and names the alert and its end; without one nothing happens. */
export const ShelveAsksAReason: Story = {
  args: {
    alert: { ...advisory, severity: 'advisory', state: 'active', mayShelveUntil: clock('11:10') },
    onIntent: fn(),
  },
  play: async ({ canvasElement, args, step }) => {
    const canvas = within(canvasElement);
    await userEvent.click(canvas.getByRole('button', { name: 'Shelve' }));
    const dialog = within(canvas.getByRole('dialog', { name: 'Shelve Temperature 38.1 °C until 11:10?' }));
    await step('without a reason it stays open', async () => {
      await userEvent.click(dialog.getByRole('button', { name: 'Shelve' }));
      await expect(args.onIntent).not.toHaveBeenCalled();
    });
    await step('with a reason it is asked for once', async () => {
      await userEvent.type(dialog.getByLabelText('Reason to shelve it'), 'Heater was on');
      await userEvent.click(dialog.getByRole('button', { name: 'Shelve' }));
      await expect(args.onIntent).toHaveBeenCalledTimes(1);
      await expect(args.onIntent).toHaveBeenCalledWith({
        type: 'shelve-alert',
        alert: 'i1',
        until: clock('11:10'),
        reason: 'Heater was on',
      });
    });
  },
};

const silentSensor: Alert = {
  id: 'g1',
  severity: 'warning',
  state: 'active',
  what: 'Finger clip',
  value: 'no signal for 30 s',
  source: 'Site policy (demo)',
  basis: policy,
  action: 'Put the clip back on, or measure by hand.',
  since: clock('10:44'),
  mayTakeOut: true,
};

/** Only what a device says can be taken out of service, never what a person measured; it takes a reason. */
export const TakeOutOfService: Story = {
  args: { alert: silentSensor, onIntent: fn() },
  play: async ({ canvasElement, args }) => {
    const canvas = within(canvasElement);
    await userEvent.click(canvas.getByRole('button', { name: 'Take out of service' }));
    const dialog = within(canvas.getByRole('dialog', { name: 'Stop monitoring Finger clip?' }));
    await userEvent.type(dialog.getByLabelText('Reason to stop monitoring'), 'Clip is broken');
    await userEvent.click(dialog.getByRole('button', { name: 'Stop monitoring' }));
    await expect(args.onIntent).toHaveBeenCalledWith({
      type: 'take-out-of-service',
      alert: 'g1',
      reason: 'Clip is broken',
    });
  },
};

/** Nobody watches it, and the card says since when, who decided it and why. */
export const OutOfService: Story = {
  args: {
    alert: {
      ...silentSensor,
      severity: 'warning',
      state: 'out-of-service',
      outOfService: { by: 'T-A', at: clock('10:46'), reason: 'The clip is broken; read by hand every 15 min.' },
    },
  },
  play: async ({ canvasElement, args }) => {
    const canvas = within(canvasElement);
    await expect(canvas.getByText(/Not monitored since 10:46, T-A\./)).toBeInTheDocument();
    await userEvent.click(canvas.getByRole('button', { name: 'Return to service' }));
    await expect(args.onIntent).toHaveBeenCalledWith({ type: 'return-to-service', alert: 'g1' });
  },
};

export const StackEmpty: Story = { render: (args) => <AlertStack alerts={[]} onIntent={args.onIntent} /> };
/** By severity, then by time. */
export const StackOfThree: Story = {
  render: (args) => <AlertStack alerts={[advisory, raisedAlert, critical]} onIntent={args.onIntent} />,
};

const storm: readonly Alert[] = Array.from({ length: 12 }, (_, index): Alert => {
  if (index === 4) return critical;
  return {
    ...(index % 2 === 0 ? raisedAlert : advisory),
    id: `s${index}`,
    since: clock('10:20') + index * 60_000,
    severity: index % 2 === 0 ? 'warning' : 'advisory',
    state: 'active',
  };
});

/** Twelve at once: the critical one in full, the others in groups that say how many. None is lost, each can be acknowledged. */
export const Storm: Story = {
  render: (args) => <AlertStack alerts={storm} onIntent={args.onIntent} />,
  play: async ({ canvasElement, args }) => {
    const canvas = within(canvasElement);
    await expect(canvas.getByText('12 alerts')).toBeInTheDocument();
    await expect(canvas.getByRole('article', { name: /Critical/ })).toBeInTheDocument();
    const shown = canvas.getAllByRole('article').length;
    await userEvent.click(canvas.getByText(/more alerts/));
    await expect(shown + canvas.getAllByRole('listitem').length).toBe(12);
    await userEvent.click(canvas.getByRole('button', { name: 'Acknowledge Systolic 162 mmHg, 10:28' }));
    await expect(args.onIntent).toHaveBeenCalledWith({ type: 'acknowledge-alert', alert: 's8' });
  },
};

function Growing({ onIntent }: Pick<AlertCardProps, 'onIntent'>): ReactNode {
  const [alerts, setAlerts] = useState<readonly Alert[]>([raisedAlert]);
  return (
    <>
      <AlertStack alerts={alerts} onIntent={onIntent} />
      <Button onPress={() => setAlerts([raisedAlert, { ...critical }])}>Next reading</Button>
    </>
  );
}

/** A new critical alert is spoken at once and once; the focus stays where it is. */
export const Spoken: Story = {
  render: (args) => <Growing onIntent={args.onIntent} />,
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    const region = canvasElement.ownerDocument.querySelector('[aria-live="assertive"]');
    await expect(region).toHaveTextContent('');
    const button = canvas.getByRole('button', { name: 'Next reading' });
    await userEvent.click(button);
    await waitFor(() => expect(region).toHaveTextContent('Critical. Systolic 188 mmHg.'));
    await expect(button).toHaveFocus();
    await userEvent.click(button);
    await expect(region?.querySelectorAll('p')).toHaveLength(1);
  },
};
