import { claims, formatCitation } from '@mdma-at/evidence';
import type { ReactNode } from 'react';

/** What the guides say, beside what better sources say. */
export function EvidenceScreen(): ReactNode {
  return (
    <main className="demo-page">
      <h1>Evidence</h1>
      <table className="demo-list">
        <caption>{claims.length} claims and what better sources say</caption>
        <thead>
          <tr>
            <th scope="col">Claim</th>
            <th scope="col">Where</th>
            <th scope="col">Better sources</th>
          </tr>
        </thead>
        <tbody>
          {claims.map(({ id, statement, where, finding, betterSource }) => (
            <tr key={id}>
              <td>{statement}</td>
              <td>{where.map((citation) => formatCitation(citation)).join('; ')}</td>
              <td>
                {finding} <span className="demo-quiet">{betterSource.map((citation) => formatCitation(citation)).join('; ')}</span>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </main>
  );
}
