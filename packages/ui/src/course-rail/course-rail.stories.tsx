import type { VisitId } from '@mdma-at/protocol';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { useState } from 'react';
import { expect, fn, userEvent } from 'storybook/test';
import { sourceOf } from '../story-data/bases.fixtures.ts';
import { CourseRail, type CourseRailProps } from './course-rail.tsx';
import { coursePlan, freshPlan, openPlan, problemPlan, twoDosingPlan } from './plans.fixtures.ts';

function Chosen(args: CourseRailProps) {
  const [selected, setSelected] = useState<VisitId | undefined>(args.selected);
  return <CourseRail {...args} selected={selected} onSelect={setSelected} />;
}

const meta = {
  title: 'Course/CourseRail',
  component: CourseRail,
  args: { plan: coursePlan, today: '2026-10-26', selected: 'dosing-3', sourceOf, onSelect: fn() },
  render: (args) => <Chosen {...args} />,
} satisfies Meta<typeof CourseRail>;

export default meta;
type Story = StoryObj<typeof meta>;

/** The list is in the order of time; arrows go from visit to visit, Home and End to the ends. */
export const Running: Story = {
  play: async ({ canvas }) => {
    const third = canvas.getByRole('button', { name: /^Dosing day 3 expected/ });
    await expect(third).toHaveAttribute('aria-current', 'true');
    third.focus();
    await userEvent.keyboard('{ArrowLeft}');
    await expect(canvas.getByRole('button', { name: /^Integration 2\.3/ })).toHaveFocus();
    await userEvent.keyboard('{Home}');
    await expect(canvas.getByRole('button', { name: /^Preparation 1 held 01-Sep-2026/ })).toHaveFocus();
    await userEvent.keyboard('{End}');
    await expect(canvas.getByRole('button', { name: /^Outcome expected/ })).toHaveFocus();
    await userEvent.click(canvas.getByRole('button', { name: 'Go to today' }));
    await expect(canvas.getByText('today 26-Oct-2026')).toBeVisible();
    await userEvent.click(third);
    await expect(canvas.getByText('days between dosing days, after Dosing day 2')).toBeVisible();
  },
};

/** Nothing is held yet: everything is hatched. */
export const NotBegun: Story = { args: { plan: freshPlan, today: '2026-08-20', selected: 'preparation-1' } };

export const Paused: Story = {
  args: { standing: { is: 'paused', since: '2026-10-23' } },
  play: async ({ canvas }) => {
    await expect(canvas.getByText('Paused since 23-Oct-2026')).toBeVisible();
  },
};

/** What was held stays; what was not is struck, and no gate is left to pass. */
export const Withdrawn: Story = {
  args: { standing: { is: 'withdrawn', on: '2026-10-24' }, selected: undefined },
  play: async ({ canvas, canvasElement }) => {
    await expect(canvas.getByRole('button', { name: /^Dosing day 3 no longer planned/ })).toBeInTheDocument();
    await expect(canvasElement.querySelector('.mdma-rail-gate')).toBeNull();
  },
};

export const TwoDosingDays: Story = {
  args: { plan: twoDosingPlan, today: '2026-09-20', selected: 'dosing-2' },
  play: async ({ canvas }) => {
    await expect(canvas.getByText(/2 dosing days/)).toBeVisible();
  },
};

/** A day that no source states stays unknown, and so does what hangs on it. */
export const DaysNotStated: Story = {
  args: { plan: openPlan, today: '2026-08-20', selected: 'dosing-2' },
  play: async ({ canvas }) => {
    await expect(canvas.getAllByText(/day not stated/).length).toBeGreaterThan(0);
  },
};

/** What cannot be kept is said in words; the plan forbids nothing. */
export const Problems: Story = {
  args: { plan: problemPlan, today: '2026-10-20', selected: 'dosing-2' },
  play: async ({ canvas }) => {
    await expect(canvas.getByText('What does not fit')).toBeVisible();
    await expect(canvas.getByText(/^Dosing day 2 on .* lies before .*, the earliest day\.$/)).toBeVisible();
  },
};

export const Empty: Story = { args: { plan: { ...freshPlan, visits: [], problems: [] }, selected: undefined } };

/** In a narrow place time runs downwards. */
export const Narrow: Story = {
  decorators: [
    (Story) => (
      <div style={{ inlineSize: 'min(22rem, 100%)' }}>
        <Story />
      </div>
    ),
  ],
};
