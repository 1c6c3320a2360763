import type { ReactNode } from 'react';
import type { UseRisk } from './component-docs.ts';

/** What could go wrong, and what stands against it. */
export function RiskTable({ risks }: { readonly risks: readonly UseRisk[] }): ReactNode {
  return (
    <>
      <h2 id="what-could-go-wrong">What could go wrong</h2>
      <table className="book-table sb-unstyled">
        <thead>
          <tr>
            <th scope="col">Someone</th>
            <th scope="col">Could lead to</th>
            <th scope="col">What stands against it</th>
            <th scope="col">Shown by</th>
          </tr>
        </thead>
        <tbody>
          {risks.map(({ error, harm, control, proof }) => (
            <tr key={error}>
              <td>{error}</td>
              <td>{harm}</td>
              <td>{control}</td>
              <td>{proof}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}
