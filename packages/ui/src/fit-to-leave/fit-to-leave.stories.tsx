import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, fn, userEvent, within } from 'storybook/test';
import { clock } from '../dosing-day-console/dosing-day.fixtures.ts';
import { leaveReadyReport, leaveReport } from '../dosing-day-console/interlock-reports.fixtures.ts';
import { FitToLeave } from './fit-to-leave.tsx';

const meta = {
  title: 'Dosing day/FitToLeave',
  component: FitToLeave,
  args: {
    person: 'P-8142',
    report: leaveReport,
    agreements: [
      { person: 'T-A', party: 'therapist', answer: { agrees: true, at: clock('16:48') } },
      { person: 'T-B', party: 'therapist' },
      { person: 'Participant', party: 'participant' },
    ],
    departure: 'Leaves with companion, driven.',
    onIntent: fn(),
  },
  decorators: [
    (Story) => (
      <div style={{ maxInlineSize: '28rem' }}>
        <Story />
      </div>
    ),
  ],
} satisfies Meta<typeof FitToLeave>;

export default meta;
type Story = StoryObj<typeof meta>;

/** Two of three have not been asked: there is no way to end the session. */
export const AgreementsOpen: Story = {
  play: async ({ canvasElement, args }) => {
    const canvas = within(canvasElement);
    await expect(canvas.queryByRole('button', { name: 'End the session' })).toBeNull();
    await userEvent.click(canvas.getByRole('button', { name: 'Participant agrees' }));
    await expect(args.onIntent).toHaveBeenCalledWith({
      type: 'record-agreement',
      party: 'participant',
      person: 'Participant',
      agrees: true,
    });
  },
};
/** All agree and every condition is met: ending is a confirmed act. */
export const Ready: Story = {
  args: {
    report: leaveReadyReport,
    agreements: [
      { person: 'T-A', party: 'therapist', answer: { agrees: true, at: clock('16:48') } },
      { person: 'T-B', party: 'therapist', answer: { agrees: true, at: clock('16:49') } },
      { person: 'Participant', party: 'participant', answer: { agrees: true, at: clock('16:50') } },
    ],
  },
  play: async ({ canvasElement }) => {
    await expect(within(canvasElement).getByRole('button', { name: 'End the session' })).toBeInTheDocument();
  },
};
export const Disagrees: Story = {
  args: { agreements: [{ person: 'T-B', party: 'therapist', answer: { agrees: false, at: clock('16:49') } }] },
};
export const Overnight: Story = { args: { departure: 'Stays for the night with an attendant on duty.' } };
