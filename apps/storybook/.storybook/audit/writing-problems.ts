import { isSeen, nameOf, textsIn } from './elements.ts';

const misread: readonly { readonly what: string; readonly form: RegExp }[] = [
  { what: 'a dose with a zero after the mark', form: /\d[.,]0+\s*mg\b/ },
  { what: 'a number without a zero before the mark', form: /(^|[\s(])[.,]\d/ },
  { what: 'number and unit run together', form: /\d(mg|mmHg|kg|mL|bpm)\b/ },
  { what: 'a sign for more or less beside a number', form: /[<>≥≤]\s*\d/ },
];

function misreadText(root: Element): readonly string[] {
  return textsIn(root).flatMap(({ text, parent }) =>
    parent.closest('textarea, input, pre, code, .mdma-decimal')
      ? []
      : misread.filter(({ form }) => form.test(text.data)).map(({ what }) => `writing: ${what}: ${nameOf(parent)}`),
  );
}

/** A measured value has its unit in the same line. */
function bareNumbers(root: Element): readonly string[] {
  return [...root.querySelectorAll('.mdma-measure-value')].filter(isSeen).flatMap((value) => {
    const unit = value.closest('.mdma-measure')?.querySelector('.mdma-measure-unit');
    if (!/\d/.test(value.textContent ?? '')) return [];
    if (!unit) return [`writing: a number without its unit: ${nameOf(value)}`];
    const [one, other] = [value.getBoundingClientRect(), unit.getBoundingClientRect()];
    return other.top < one.bottom && other.bottom > one.top
      ? []
      : [`writing: the unit stands on another line: ${nameOf(value)}`];
  });
}

/** Numbers as they get misread. */
export function writingProblems(root: Element): readonly string[] {
  return [...misreadText(root), ...bareNumbers(root)];
}
