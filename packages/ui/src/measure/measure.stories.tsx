import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect } from 'storybook/test';
import { afterDose } from '../story-data/moments.fixtures.ts';
import { Measure } from './measure.tsx';

const systolic = { value: '162', unit: 'mm[Hg]' };
const diastolic = { value: '96', unit: 'mm[Hg]' };

const meta = {
  title: 'Primitives/Measure',
  component: Measure,
  args: { label: 'Temperature', quantity: { value: '37.4', unit: 'Cel' } },
} satisfies Meta<typeof Measure>;

export default meta;
type Story = StoryObj<typeof meta>;

export const Normal: Story = {
  play: async ({ canvasElement }) => {
    await expect(canvasElement).toHaveTextContent('Temperature 37.4 °C');
  },
};

/** A value that was not recorded says so. It is never blank. */
export const Empty: Story = {
  args: { quantity: undefined },
  play: async ({ canvas }) => {
    await expect(canvas.getByText('Not recorded')).toBeVisible();
  },
};

export const Advisory: Story = {
  args: {
    label: 'Heart rate',
    quantity: { value: '112', unit: '/min' },
    flag: 'advisory',
    flagLabel: 'above limit',
    size: 'value',
  },
};

export const Warning: Story = {
  args: {
    label: 'Blood pressure',
    quantity: systolic,
    over: diastolic,
    flag: 'warning',
    flagLabel: 'above limit',
    size: 'large',
    previous: { quantity: { value: '157', unit: 'mm[Hg]' }, over: { value: '95', unit: 'mm[Hg]' }, at: afterDose(90) },
  },
  play: async ({ canvasElement }) => {
    await expect(canvasElement).toHaveTextContent('Warning, above limit');
    await expect(canvasElement).toHaveTextContent('before 157 / 95 mmHg, 10:30');
  },
};

export const Critical: Story = {
  args: { label: 'Systolic', quantity: { value: '204', unit: 'mm[Hg]' }, flag: 'critical', size: 'large' },
};

export const Stale: Story = {
  args: {
    label: 'Heart rate',
    quantity: { value: '106', unit: '/min' },
    size: 'value',
    freshness: { kind: 'stale', age: 22 * 60_000 },
  },
  play: async ({ canvas }) => {
    await expect(canvas.getByText(/Last reading 22min ago/)).toBeVisible();
  },
};

/** The mistaken value stays readable, struck through, beside the one that corrects it. */
export const Corrected: Story = {
  args: { corrected: { value: '43.4', unit: 'Cel' }, quantity: { value: '37.4', unit: 'Cel' } },
  play: async ({ canvas }) => {
    await expect(canvas.getByText(/43\.4/).tagName).toBe('DEL');
  },
};

/** The precision that was recorded is the precision that is shown. */
export const RecordedPrecision: Story = {
  args: { quantity: { value: '37.0', unit: 'Cel' } },
  play: async ({ canvasElement }) => {
    await expect(canvasElement).toHaveTextContent('37.0 °C');
  },
};

export const LongText: Story = {
  args: {
    label: 'Blood pressure, left arm, lying, measured twice five minutes apart with the large cuff',
    quantity: systolic,
    over: diastolic,
  },
  decorators: [
    (Story) => (
      <div style={{ inlineSize: '14rem' }}>
        <Story />
      </div>
    ),
  ],
};

export const EverySize: Story = {
  render: () => (
    <div style={{ display: 'grid', gap: '1.5rem', justifyItems: 'start' }}>
      {(['body', 'value', 'large'] as const).map((size) => (
        <Measure
          key={size}
          size={size}
          label="Heart rate"
          quantity={{ value: '106', unit: '/min' }}
          previous={{ quantity: { value: '104', unit: '/min' }, at: afterDose(90) }}
        />
      ))}
    </div>
  ),
};
