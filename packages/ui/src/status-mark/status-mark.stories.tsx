import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect } from 'storybook/test';
import { StatusMark } from './status-mark.tsx';
import type { AlertState, Status } from './status.ts';

const statuses: readonly Status[] = [
  'critical',
  'warning',
  'advisory',
  'due',
  'overdue',
  'done',
  'met',
  'not-met',
  'refer',
  'unknown',
  'stale',
  'expected',
];
const states: readonly AlertState[] = ['active', 'acknowledged', 'returned', 'shelved', 'out-of-service'];

const meta = {
  title: 'Primitives/StatusMark',
  component: StatusMark,
  args: { severity: 'warning' },
} satisfies Meta<typeof StatusMark>;

export default meta;
type Story = StoryObj<typeof meta>;

export const Playground: Story = {};

export const EveryStatus: Story = {
  render: () => (
    <ul style={{ display: 'grid', gap: '0.75rem' }}>
      {statuses.map((severity) => (
        <li key={severity}>
          <StatusMark severity={severity} />
        </li>
      ))}
    </ul>
  ),
  play: async ({ canvas }) => {
    for (const word of [
      'Critical',
      'Warning',
      'Advisory',
      'Due',
      'Overdue',
      'Done',
      'Met',
      'Not met',
      'Unknown',
      'Stale',
      'Expected',
    ]) {
      await expect(canvas.getByText(word)).toBeVisible();
    }
  },
};

export const EverySize: Story = {
  render: () => (
    <div style={{ display: 'grid', gap: '1rem', justifyItems: 'start' }}>
      {(['small', 'body', 'large'] as const).map((size) => (
        <StatusMark key={size} severity="critical" size={size} />
      ))}
    </div>
  ),
};

export const EveryAlertState: Story = {
  render: () => (
    <div style={{ display: 'grid', gap: '1rem 2rem', gridTemplateColumns: 'repeat(auto-fit, minmax(14rem, 1fr))' }}>
      {states.flatMap((state) =>
        (['critical', 'warning', 'advisory'] as const).map((severity) => (
          <StatusMark key={`${severity}${state}`} severity={severity} state={state} />
        )),
      )}
    </div>
  ),
};

/** Without hue: shape and word alone tell the levels apart. */
export const Greyscale: Story = {
  decorators: [
    (Story) => (
      <div style={{ filter: 'grayscale(1)' }}>
        <Story />
      </div>
    ),
  ],
  render: () => (
    <div style={{ display: 'flex', flexWrap: 'wrap', gap: '2rem' }}>
      <StatusMark severity="critical" />
      <StatusMark severity="warning" />
      <StatusMark severity="advisory" />
    </div>
  ),
};

/** Where a heading beside it already names the level, the word is kept for readers. */
export const WordForReadersOnly: Story = {
  args: { severity: 'critical', showWord: false },
  play: async ({ canvas }) => {
    await expect(canvas.getByText('Critical')).toBeInTheDocument();
  },
};

export const LongText: Story = {
  args: {
    severity: 'due',
    label: 'Due 10:50: repeat blood pressure after five minutes of rest, left arm, seated, with the large cuff',
  },
};
