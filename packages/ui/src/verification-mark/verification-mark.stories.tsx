import type { Meta, StoryObj } from '@storybook/react-vite';
import { VerificationMark } from './verification-mark.tsx';

const meta = {
  title: 'Evidence/VerificationMark',
  component: VerificationMark,
  args: { verification: 'primary' },
} satisfies Meta<typeof VerificationMark>;

export default meta;
type Story = StoryObj<typeof meta>;

export const Playground: Story = {};

export const EveryMark: Story = {
  render: () => (
    <ul style={{ display: 'grid', gap: '0.75rem' }}>
      {(['primary', 'secondary', 'derived', 'seed', 'unverified', 'policy'] as const).map((verification) => (
        <li key={verification}>
          <VerificationMark verification={verification} />
        </li>
      ))}
    </ul>
  ),
};
