import type { VitalSign } from '@mdma-at/vitals';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, fn, userEvent, within } from 'storybook/test';
import type { FieldVerdict } from '../clinical-number-field/field-verdict.ts';
import { clock } from '../dosing-day-console/dosing-day.fixtures.ts';
import { VitalEntry } from './vital-entry.tsx';

/** Stands in for `parseReading` of `@mdma-at/vitals`. */
function judge(sign: VitalSign, text: string): FieldVerdict {
  if (text.trim() === '') return { kind: 'empty' };
  if (text === '1620')
    return { kind: 'refused', message: '1,620 mmHg is not a possible systolic pressure. The entry is kept.' };
  if (sign === 'temperature' && text === '98.6') {
    return {
      kind: 'ask',
      question: '98.6 °C: is this °F, 37.0 °C?',
      answers: [
        { id: 'fahrenheit', label: 'Yes, 98.6 °F' },
        { id: 'as-typed', label: 'No, 98.6 °C' },
      ],
    };
  }
  return { kind: 'ok' };
}

const meta = {
  title: 'Vitals/VitalEntry',
  component: VitalEntry,
  args: {
    fields: [
      { sign: 'systolic', unit: 'mm[Hg]', last: { quantity: { value: '162', unit: 'mm[Hg]' }, at: clock('10:42') } },
      { sign: 'diastolic', unit: 'mm[Hg]', last: { quantity: { value: '96', unit: 'mm[Hg]' }, at: clock('10:42') } },
      { sign: 'heartRate', unit: '/min', last: { quantity: { value: '106', unit: '/min' }, at: clock('10:42') } },
      { sign: 'temperature', unit: 'Cel', last: { quantity: { value: '37.4', unit: 'Cel' }, at: clock('10:30') } },
    ],
    due: { at: clock('10:50'), overdue: false },
    judge,
    context: { arm: 'left', posture: 'seated' },
    onSave: fn(),
    onCancel: fn(),
  },
} satisfies Meta<typeof VitalEntry>;

export default meta;
type Story = StoryObj<typeof meta>;

/** Enter goes on to the next field, Shift and Enter saves what was typed, verbatim. */
export const ByKeyboard: Story = {
  play: async ({ canvasElement, args }) => {
    const canvas = within(canvasElement);
    canvas.getByRole('textbox', { name: /Systolic/ }).focus();
    await userEvent.keyboard('148{Enter}90{Enter}98');
    await expect(canvas.getByRole('textbox', { name: /Heart rate/ })).toHaveFocus();
    await userEvent.keyboard('{Shift>}{Enter}{/Shift}');
    await expect(args.onSave).toHaveBeenCalledWith({
      type: 'record-vitals',
      values: {
        systolic: { text: '148', unit: 'mm[Hg]' },
        diastolic: { text: '90', unit: 'mm[Hg]' },
        heartRate: { text: '98', unit: '/min' },
      },
      context: { arm: 'left', posture: 'seated' },
    });
  },
};

/** A refused value stays in its field and nothing is saved. */
export const Refused: Story = {
  play: async ({ canvasElement, args }) => {
    const canvas = within(canvasElement);
    const field = canvas.getByRole('textbox', { name: /Systolic/ });
    await userEvent.type(field, '1620');
    await userEvent.click(canvas.getByRole('button', { name: 'Save reading' }));
    await expect(field).toHaveValue('1620');
    await expect(args.onSave).not.toHaveBeenCalled();
    await expect(canvas.getByRole('alert')).toHaveTextContent(/not a possible systolic pressure/);
  },
};

/** A doubtful value is asked about; only an answer lets it pass. */
export const Asked: Story = {
  play: async ({ canvasElement, args }) => {
    const canvas = within(canvasElement);
    await userEvent.type(canvas.getByRole('textbox', { name: /Temperature/ }), '98.6');
    await userEvent.click(canvas.getByRole('button', { name: 'Save reading' }));
    await expect(args.onSave).not.toHaveBeenCalled();
    await userEvent.click(canvas.getByRole('button', { name: 'Yes, 98.6 °F' }));
    await userEvent.click(canvas.getByRole('button', { name: 'Save reading' }));
    await expect(args.onSave).toHaveBeenCalledWith(
      expect.objectContaining({
        values: { temperature: { text: '98.6', unit: 'Cel', answer: { id: 'fahrenheit', label: 'Yes, 98.6 °F' } } },
      }),
    );
  },
};

/** The set as a whole is judged too. */
export const SetRefused: Story = {
  args: {
    start: { systolic: '90', diastolic: '110' },
    judgeSet: () => ({ kind: 'refused', message: 'Systolic 90 mmHg is not above diastolic 110 mmHg.' }),
  },
  play: async ({ canvasElement, args }) => {
    const canvas = within(canvasElement);
    await userEvent.click(canvas.getByRole('button', { name: 'Save reading' }));
    await expect(args.onSave).not.toHaveBeenCalled();
    await expect(canvas.getByRole('alert')).toHaveTextContent('Systolic 90 mmHg is not above diastolic 110 mmHg.');
  },
};

export const Overdue: Story = { args: { due: { at: clock('10:50'), overdue: true } } };
export const Failed: Story = { args: { start: { systolic: '148', diastolic: '90' }, saveState: 'failed' } };
/** However narrow the place, the fields stand apart and inside of their sheet. */
export const Empty: Story = {
  play: async ({ canvasElement }) => {
    const sheet = canvasElement.querySelector('.mdma-entry')?.getBoundingClientRect();
    const boxes = [...canvasElement.querySelectorAll('.mdma-number-field-box')].map((box) =>
      box.getBoundingClientRect(),
    );
    await expect(boxes.length).toBe(4);
    for (const [index, one] of boxes.entries()) {
      await expect(one.left).toBeGreaterThanOrEqual(sheet?.left ?? 0);
      await expect(one.right).toBeLessThanOrEqual(sheet?.right ?? 0);
      for (const other of boxes.slice(index + 1)) {
        const apart =
          one.right <= other.left || other.right <= one.left || one.bottom <= other.top || other.bottom <= one.top;
        await expect(apart).toBe(true);
      }
    }
  },
};
