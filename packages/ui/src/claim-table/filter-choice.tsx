import { useId, type ReactNode } from 'react';

interface FilterChoiceProps {
  readonly label: string;
  readonly value: string;
  readonly options: readonly { readonly value: string; readonly label: string }[];
  readonly onChoose: (value: string) => void;
}

/** One choice of a filter. */
export function FilterChoice({ label, value, options, onChoose }: FilterChoiceProps): ReactNode {
  const id = useId();
  return (
    <span className="mdma-claims-choice">
      <label htmlFor={id}>{label}</label>
      <select id={id} value={value} onChange={(event) => onChoose(event.target.value)}>
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </span>
  );
}
