import type { ReactNode } from 'react';
import type { ComponentDocs } from './component-docs.ts';

/** What each key does. */
export function KeyboardTable({ keys }: { readonly keys: ComponentDocs['keyboard'] }): ReactNode {
  return (
    <>
      <h2 id="keyboard">Keyboard</h2>
      {keys.length === 0 ? (
        <p>It is read, not operated: it takes no focus and no key.</p>
      ) : (
        <table className="book-table sb-unstyled">
          <thead>
            <tr>
              <th scope="col">Key</th>
              <th scope="col">What it does</th>
            </tr>
          </thead>
          <tbody>
            {keys.map(({ keys: key, does }) => (
              <tr key={`${key} ${does}`}>
                <td>{key}</td>
                <td>{does}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </>
  );
}
