import type { Day } from '@mdma-at/evidence';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { useState, type ReactNode } from 'react';
import { I18nProvider } from 'react-aria-components';
import { expect, fn, userEvent, within } from 'storybook/test';
import { AsOfSlider, type AsOfSliderProps } from './as-of-slider.tsx';
import type { LawChange } from './neighbour-change.ts';

const canada: readonly LawChange[] = [
  { day: '1997-05-14', label: 'Scheduled' },
  { day: '2012-11-06', label: 'Rescheduled' },
  { day: '2013-10-02', label: 'Special Access Program barred' },
  { day: '2022-01-05', label: 'Special Access Program opened' },
  { earliest: '2022-01-01', day: '2022-01-31', label: 'Class exemption' },
  { day: '2026-10-01', label: 'New regulations', unconfirmed: true },
];

function Held(props: AsOfSliderProps): ReactNode {
  const [value, setValue] = useState<Day>(props.value);
  return (
    <AsOfSlider
      {...props}
      value={value}
      onChange={(day) => {
        props.onChange(day);
        setValue(day);
      }}
    />
  );
}

const meta = {
  title: 'Regulatory/AsOfSlider',
  component: AsOfSlider,
  args: {
    value: '2023-07-01',
    min: '1984-01-01',
    max: '2027-12-31',
    marks: canada,
    known: '2026-11-21',
    onChange: fn(),
  },
  render: (args) => <Held {...args} />,
  decorators: [
    (Story) => (
      <div className="mdma-sheet">
        <Story />
      </div>
    ),
  ],
} satisfies Meta<typeof AsOfSlider>;

export default meta;
type Story = StoryObj<typeof meta>;

const says = 'Showing the law as of 01-Jul-2023, as known on 21-Nov-2026';

export const Normal: Story = {
  play: async ({ canvas, canvasElement }) => {
    await expect(canvasElement).toHaveTextContent(says);
    await expect(canvas.getByRole('slider')).toHaveAttribute('aria-valuetext', says);
  },
};

/** Steps lead from change to change, whatever lies between. */
export const Steps: Story = {
  play: async ({ args, canvas }) => {
    await userEvent.click(canvas.getByRole('button', { name: 'Previous change' }));
    await expect(args.onChange).toHaveBeenLastCalledWith('2022-01-31');
    await userEvent.click(canvas.getByRole('button', { name: 'Previous change' }));
    await expect(args.onChange).toHaveBeenLastCalledWith('2022-01-05');
    await userEvent.click(canvas.getByRole('button', { name: 'Next change' }));
    await userEvent.click(canvas.getByRole('button', { name: 'Next change' }));
    await expect(args.onChange).toHaveBeenLastCalledWith('2026-10-01');
    await expect(canvas.getByText('No later change is recorded.')).toBeVisible();
  },
};

export const BeforeTheFirstRecord: Story = {
  args: { value: '1984-06-01' },
  play: async ({ args, canvas }) => {
    await expect(canvas.getByText('No earlier change is recorded.')).toBeVisible();
    await userEvent.click(canvas.getByRole('button', { name: 'Previous change' }));
    await expect(args.onChange).not.toHaveBeenCalled();
  },
};

export const Today: Story = { args: { value: '2026-11-21' } };

/** With the second date in the reader's hand: the law of one day as one could have known it on another. */
export const KnownOn: Story = {
  args: { known: '2021-12-22', onKnownChange: fn() },
  play: async ({ canvas, canvasElement }) => {
    await expect(canvasElement).toHaveTextContent('as known on 22-Dec-2021');
    await expect(canvas.getByRole('group', { name: 'As known on' })).toBeVisible();
  },
};

/** Arrows move a day, Home and End go to the ends; readers hear the day and not a number. */
export const Keyboard: Story = {
  play: async ({ args, canvas }) => {
    const slider = canvas.getByRole('slider');
    slider.focus();
    await userEvent.keyboard('{ArrowRight}');
    await expect(args.onChange).toHaveBeenLastCalledWith('2023-07-02');
    await expect(slider).toHaveAttribute('aria-valuetext', expect.stringContaining('02-Jul-2023'));
    await userEvent.keyboard('{ArrowLeft}{ArrowLeft}');
    await expect(args.onChange).toHaveBeenLastCalledWith('2023-06-30');
    await userEvent.keyboard('{Home}');
    await expect(args.onChange).toHaveBeenLastCalledWith('1984-01-01');
    await userEvent.keyboard('{End}');
    await expect(args.onChange).toHaveBeenLastCalledWith('2027-12-31');
    await expect(slider).toHaveAttribute('aria-valuetext', expect.stringContaining('31-Dec-2027'));
  },
};

/** A day outside the span stays as typed, is refused in words, and the law shown does not move. */
export const OutsideTheSpan: Story = {
  // its parts are asked for by their English names
  globals: { direction: 'ltr' },
  play: async ({ args, canvas, canvasElement }) => {
    const year = within(canvas.getByRole('group', { name: 'As of' })).getByRole('spinbutton', { name: /year/ });
    year.focus();
    await userEvent.keyboard('1066');
    await expect(canvas.getByText(/Choose a day from 01-Jan-1984 to 31-Dec-2027/)).toBeVisible();
    await expect(year).toHaveTextContent('1066');
    await expect(args.onChange).not.toHaveBeenCalled();
    await expect(canvasElement).toHaveTextContent(says);
  },
};

/** Time runs from left to right in every script; the page around it turns. */
export const RightToLeft: Story = {
  render: (args) => (
    <I18nProvider locale="ar-EG">
      <div dir="rtl">
        <Held {...args} />
      </div>
    </I18nProvider>
  ),
  play: async ({ args, canvas }) => {
    canvas.getByRole('slider').focus();
    await userEvent.keyboard('{ArrowRight}');
    await expect(args.onChange).toHaveBeenLastCalledWith('2023-07-02');
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
