import type { Meta, StoryObj } from '@storybook/react-vite';
import { useState } from 'react';
import { expect, fn, screen, userEvent, waitFor } from 'storybook/test';
import { Button } from '../button/button.tsx';
import { Dialog } from './dialog.tsx';
import { Menu } from './menu.tsx';
import { Notices } from './notices.tsx';
import { Popover } from './popover.tsx';
import { Tooltip } from './tooltip.tsx';

const meta = {
  title: 'Primitives/Overlays',
  component: Menu,
  args: {
    label: 'More',
    acts: [
      { id: 'print', label: 'Print the day' },
      { id: 'export', label: 'Export the record' },
      { id: 'close', label: 'Close the course', disabledBecause: 'The outcome is not measured.' },
    ],
    onAct: fn(),
  },
} satisfies Meta<typeof Menu>;

export default meta;
type Story = StoryObj<typeof meta>;

/** Opened by Enter, walked by arrows; what is not possible says why. */
export const AMenu: Story = {
  args: { onAct: fn() },
  play: async ({ canvas, args }) => {
    canvas.getByRole('button', { name: 'More' }).focus();
    await userEvent.keyboard('{Enter}');
    await expect(await screen.findByText('The outcome is not measured.')).toBeVisible();
    await userEvent.keyboard('{ArrowDown}{Enter}');
    await expect(args.onAct).toHaveBeenCalledWith('export');
    await waitFor(() => expect(canvas.getByRole('button', { name: 'More' })).toHaveFocus());
  },
};

/** What is not possible now is reached by the arrows, says why, and stays without effect. */
export const MenuActNotPossible: Story = {
  args: { onAct: fn() },
  play: async ({ canvas, args }) => {
    canvas.getByRole('button', { name: 'More' }).focus();
    await userEvent.keyboard('{Enter}');
    const close = await screen.findByRole('menuitem', { name: /^Close the course/ });
    await userEvent.keyboard('{ArrowDown}{ArrowDown}');
    await expect(close).toHaveFocus();
    await expect(close).toHaveAttribute('aria-disabled', 'true');
    await expect(close).toHaveAccessibleName('Close the course The outcome is not measured.');
    await userEvent.keyboard('{Enter}');
    await expect(close).toBeVisible();
    await expect(args.onAct).not.toHaveBeenCalled();
  },
};

export const MenuOpen: Story = {
  play: async ({ canvas }) => {
    await userEvent.click(canvas.getByRole('button', { name: 'More' }));
    await expect(await screen.findByRole('menu')).toBeVisible();
  },
};

/** A little more on request; Escape gives the focus back. */
export const APopover: Story = {
  render: () => (
    <p>
      Limit 160 mmHg, site policy (demo).{' '}
      <Popover trigger="why" label="this limit">
        <p>Set by this site for its demonstration. No source that was read gives it.</p>
      </Popover>
    </p>
  ),
  play: async ({ canvas }) => {
    const why = canvas.getByRole('button', { name: 'why this limit' });
    await userEvent.click(why);
    await expect(await screen.findByRole('dialog', { name: 'this limit' })).toBeVisible();
    await userEvent.keyboard('{Escape}');
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    await waitFor(() => expect(why).toHaveFocus());
  },
};

/** The button says enough by itself. */
export const ATooltip: Story = {
  render: () => <Tooltip tip="Ctrl and Enter does the same.">Record entry</Tooltip>,
  play: async ({ canvas }) => {
    await userEvent.tab();
    await expect(canvas.getByRole('button', { name: 'Record entry' })).toHaveFocus();
    await expect(await screen.findByRole('tooltip')).toHaveTextContent('Ctrl and Enter does the same.');
  },
};

export const ADialog: Story = {
  render: function Opening() {
    const [open, setOpen] = useState(false);
    return (
      <>
        <Button onPress={() => setOpen(true)}>Show the safety plan</Button>
        <Dialog heading="Safety plan" open={open} onClose={() => setOpen(false)}>
          <p>Agreed on 12-Sep-2026. The contacts stand below.</p>
        </Dialog>
      </>
    );
  },
  play: async ({ canvas }) => {
    await userEvent.click(canvas.getByRole('button', { name: 'Show the safety plan' }));
    await expect(canvas.getByRole('dialog', { name: 'Safety plan' })).toBeVisible();
    await userEvent.click(canvas.getByRole('button', { name: 'Close' }));
    await expect(canvas.queryByRole('dialog')).toBeNull();
    await userEvent.click(canvas.getByRole('button', { name: 'Show the safety plan' }));
  },
};

/** A remark stays until somebody closes it; F6 leads to it. */
export const SomeNotices: Story = {
  render: function Remarks() {
    const [notices, setNotices] = useState([
      { id: 'copied', text: 'Link copied.' },
      { id: 'exported', text: 'The record was exported as a file.' },
    ]);
    return (
      <Notices notices={notices} onDismiss={(id) => setNotices((all) => all.filter((notice) => notice.id !== id))} />
    );
  },
  play: async ({ canvas }) => {
    await userEvent.keyboard('{F6}');
    await expect(canvas.getByRole('region', { name: 'Notices' })).toHaveFocus();
    await userEvent.click(canvas.getByRole('button', { name: 'Close this notice: Link copied.' }));
    await expect(canvas.queryByText('Link copied.')).toBeNull();
    await expect(canvas.getByText('The record was exported as a file.')).toBeVisible();
  },
};
