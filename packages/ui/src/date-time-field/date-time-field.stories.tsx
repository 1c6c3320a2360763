import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, fn, userEvent } from 'storybook/test';
import { clock } from '../dosing-day-console/dosing-day.fixtures.ts';
import { DateTimeField, type MomentVerdict } from './date-time-field.tsx';

/** Stands in for the domain: only what has happened is recorded. */
function judge(at: number): MomentVerdict {
  if (at <= clock('10:47')) return { kind: 'ok' };
  return { kind: 'refused', message: 'That lies in the future. Only what has happened is recorded.' };
}

const meta = {
  title: 'Primitives/DateTimeField',
  component: DateTimeField,
  args: { label: 'When was it taken?', start: clock('10:42'), now: clock('10:47'), judge, onChange: fn() },
} satisfies Meta<typeof DateTimeField>;

export default meta;
type Story = StoryObj<typeof meta>;

/** Arrows change a part; the time is on 24 hours with leading zeros. */
export const Normal: Story = {
  // its parts are asked for by their English names
  globals: { direction: 'ltr' },
  args: { onChange: fn() },
  play: async ({ canvas, args }) => {
    const minute = canvas.getByRole('spinbutton', { name: /^minute/ });
    await expect(minute).toHaveTextContent('42');
    minute.focus();
    await userEvent.keyboard('{ArrowDown}');
    await expect(args.onChange).toHaveBeenLastCalledWith(clock('10:41'));
    await expect(canvas.getByRole('spinbutton', { name: /^month/ })).toHaveAttribute(
      'aria-valuetext',
      expect.stringContaining('November'),
    );
  },
};

/** The future is refused with the reason; what was typed stays and is not handed on. */
export const FutureRefused: Story = {
  // its parts are asked for by their English names
  globals: { direction: 'ltr' },
  args: { onChange: fn() },
  play: async ({ canvas, args }) => {
    const hour = canvas.getByRole('spinbutton', { name: /^hour/ });
    hour.focus();
    await userEvent.keyboard('{ArrowUp}');
    await expect(canvas.getByRole('alert')).toHaveTextContent('That lies in the future.');
    await expect(hour).toHaveTextContent('11');
    await expect(args.onChange).toHaveBeenLastCalledWith(undefined);
  },
};

/** The present fills the time only; the day stays as it was. */
export const TimeNow: Story = {
  args: { onChange: fn() },
  play: async ({ canvas, args }) => {
    await userEvent.click(canvas.getByRole('button', { name: 'Time now' }));
    await expect(args.onChange).toHaveBeenLastCalledWith(clock('10:47'));
  },
};

/** Nothing is filled in for anybody. */
export const Empty: Story = {
  // its parts are asked for by their English names
  globals: { direction: 'ltr' },
  args: { start: undefined, onChange: fn() },
  play: async ({ canvas, args }) => {
    await userEvent.click(canvas.getByRole('button', { name: 'Time now' }));
    await expect(args.onChange).toHaveBeenLastCalledWith(undefined);
    await expect(canvas.getByRole('spinbutton', { name: /^minute/ })).toHaveTextContent('47');
  },
};

export const ReadOnly: Story = { args: { readOnly: true } };
