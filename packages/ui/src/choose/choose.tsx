import { useId, type ReactNode } from 'react';

interface ChooseProps {
  readonly label: string;
  readonly value: string;
  readonly options: readonly { readonly value: string; readonly label: string }[];
  readonly onChoose: (value: string) => void;
}

/** One of a few, in the tools of a bar: the list of the device itself. */
export function Choose({ label, value, options, onChoose }: ChooseProps): ReactNode {
  const id = useId();
  return (
    <span className="mdma-choose">
      <label htmlFor={id}>{label}</label>
      <span className="mdma-choose-list">
        <select id={id} value={value} onChange={(event) => onChoose(event.target.value)}>
          {options.map((option) => (
            <option key={option.value} value={option.value}>
              {option.label}
            </option>
          ))}
        </select>
      </span>
    </span>
  );
}
