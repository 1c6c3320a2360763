import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect } from 'storybook/test';
import { Button } from '../button/button.tsx';
import { DoseText } from '../dose-text/dose-text.tsx';
import { Ledger } from './ledger.tsx';
import { Sheet } from './sheet.tsx';

const rows = [
  { id: 'dose', term: 'First dose', says: <DoseText dose={{ amountMg: 80, saltForm: 'HCl' }} />, aside: '09:00 T-A' },
  { id: 'reading', term: 'Last reading', says: '118 / 76 mmHg', aside: '10:30 T-B' },
  { id: 'companion', term: 'Companion', says: 'Not recorded' },
];

const meta = {
  title: 'Primitives/Sheet',
  component: Sheet,
  args: { heading: 'This day', aside: '3 lines', children: <Ledger rows={rows} /> },
} satisfies Meta<typeof Sheet>;

export default meta;
type Story = StoryObj<typeof meta>;

export const Normal: Story = {
  play: async ({ canvas }) => {
    await expect(canvas.getByRole('region', { name: 'This day' })).toBeVisible();
    await expect(canvas.getByRole('heading', { level: 2, name: 'This day' })).toBeVisible();
  },
};

/** Empty is one sentence and the act that fills it. */
export const Empty: Story = {
  args: { aside: undefined, empty: 'Nothing recorded yet.', children: <Button>Record arrival</Button> },
};

export const Loading: Story = {
  args: { loading: true },
  play: async ({ canvas }) => {
    await expect(canvas.getByRole('region')).toHaveAttribute('aria-busy', 'true');
  },
};

export const LongText: Story = {
  args: {
    heading: 'What the participant, the therapists and the physician on call have agreed before this day',
    children: (
      <p className="mdma-prose">
        A held hand is all right and a hand on the shoulder is. Music is chosen together and stops when somebody asks
        for silence. Whoever needs a pause says so, and nobody needs to explain why.
      </p>
    ),
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
