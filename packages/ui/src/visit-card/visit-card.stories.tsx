import type { InterlockResult, PlannedVisit, VisitId } from '@mdma-at/protocol';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, fn, userEvent } from 'storybook/test';
import { coursePlan } from '../course-rail/plans.fixtures.ts';
import { policy, registry } from '../dosing-day-console/dosing-day.fixtures.ts';
import { sourceOf } from '../story-data/bases.fixtures.ts';
import { VisitCard, type VisitGuards } from './visit-card.tsx';

function visit(id: VisitId): PlannedVisit {
  const found = coursePlan.visits.find((one) => one.id === id);
  if (!found) throw new Error(`no visit ${id} in the plan of the stories`);
  return found;
}

const integration: InterlockResult = {
  id: 'integration-complete',
  satisfies: ['INV-025'],
  verdict: 'violated',
  kind: 'overridable',
  because: { code: 'integration-complete.open', values: { open: 2, dosing: 2 } },
  basis: registry,
};
const gap: InterlockResult = {
  id: 'dosing-gap',
  satisfies: ['INV-024'],
  verdict: 'unknown',
  kind: 'hard',
  because: { code: 'dosing-gap.not-stated', values: { days: 3 } },
  basis: policy,
};
const consent: InterlockResult = {
  id: 'not-paused',
  satisfies: ['INV-003'],
  verdict: 'satisfied',
  kind: 'hard',
  because: { code: 'not-paused.active' },
  basis: registry,
};
const locked: VisitGuards = { results: [integration, gap, consent], open: [integration, gap] };
const ready: VisitGuards = { results: [{ ...consent }], open: [] };
const tasks = [
  { id: 'companion', what: 'Ask who comes along', done: true },
  { id: 'ecg', what: 'Book the room for the whole day', done: false },
];

const meta = {
  title: 'Course/VisitCard',
  component: VisitCard,
  args: { visit: visit('dosing-3'), guards: ready, tasks, sourceOf, onOpen: fn() },
  decorators: [
    (Story) => (
      <div style={{ maxInlineSize: '28rem' }}>
        <Story />
      </div>
    ),
  ],
} satisfies Meta<typeof VisitCard>;

export default meta;
type Story = StoryObj<typeof meta>;

export const Normal: Story = {
  args: { onOpen: fn() },
  play: async ({ canvas, args }) => {
    await expect(canvas.getByText('Ready')).toBeVisible();
    await userEvent.click(canvas.getByRole('button', { name: 'Dosing day 3' }));
    await expect(args.onOpen).toHaveBeenCalledWith('dosing-3');
  },
};

/** A locked visit names the rules that lock it; an unknown one locks like one that is not met. */
export const Locked: Story = {
  args: { guards: locked },
  play: async ({ canvas }) => {
    await expect(canvas.getByText('Held: 2 conditions open')).toBeVisible();
    await expect(canvas.getByText('Open rules: INV-025, INV-024')).toBeVisible();
    await expect(canvas.getByText('2 integration sessions after dosing session 2 to be held.')).toBeVisible();
    await expect(canvas.queryByText('Ready')).toBeNull();
  },
};

/** Not judged is never ready. */
export const NotJudged: Story = {
  render: ({ guards: _guards, ...args }) => <VisitCard {...args} />,
  play: async ({ canvas }) => {
    await expect(canvas.getByText('Not judged yet')).toBeVisible();
    await expect(canvas.queryByText('Ready')).toBeNull();
  },
};

export const Stale: Story = {
  args: { freshness: { kind: 'stale', age: 26 * 3_600_000 } },
  play: async ({ canvas }) => {
    await expect(canvas.getByText(/Judged 1d/)).toBeVisible();
  },
};

export const Held: Story = { args: { visit: visit('dosing-2'), tasks: [] } };
export const Booked: Story = { args: { visit: visit('integration-2.2'), tasks: [] } };

export const ReadOnly: Story = {
  args: { readOnly: true },
  play: async ({ canvas }) => {
    await expect(canvas.queryByRole('button', { name: 'Dosing day 3' })).toBeNull();
  },
};

export const AsLink: Story = { args: { href: '#/course/P-0142/day/3' } };
