import { definitions } from '@mdma-at/protocol';
import type { ReactNode } from 'react';
import type { DefinitionName, PolicyName } from './new-course.ts';

/** Every protocol that a course can run under here. */
export const protocolNames = Object.keys(definitions) as DefinitionName[];

const policies: Readonly<Record<PolicyName, string>> = {
  demo: 'Site policy (demo)',
  none: 'none: what sources leave open stays open',
};

interface ProtocolSelectProps {
  readonly label: string;
  readonly names: readonly DefinitionName[];
  readonly value: DefinitionName;
  readonly onChange: (name: DefinitionName) => void;
}

/** Chooses one of some protocols. */
export function ProtocolSelect({ label, names, value, onChange }: ProtocolSelectProps): ReactNode {
  return (
    <label className="demo-inline">
      {label}
      <select value={value} onChange={(event) => onChange(names.find((name) => name === event.target.value) ?? value)}>
        {names.map((name) => (
          <option key={name} value={name}>
            {definitions[name].title}
          </option>
        ))}
      </select>
    </label>
  );
}

interface PolicySelectProps {
  readonly value: PolicyName;
  readonly onChange: (policy: PolicyName) => void;
}

/** Chooses whose decisions fill what a protocol's sources leave open. */
export function PolicySelect({ value, onChange }: PolicySelectProps): ReactNode {
  return (
    <label className="demo-inline">
      Policy of the site
      <select value={value} onChange={(event) => onChange(event.target.value === 'none' ? 'none' : 'demo')}>
        {Object.entries(policies).map(([id, title]) => (
          <option key={id} value={id}>
            {title}
          </option>
        ))}
      </select>
    </label>
  );
}
