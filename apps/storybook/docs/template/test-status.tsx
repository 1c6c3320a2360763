import { DocsContext } from '@storybook/addon-docs/blocks';
import { useContext, type ReactNode } from 'react';

/** What was tested and what was not, in the words of an auditor. */
export function TestStatus(): ReactNode {
  const stories = useContext(DocsContext).componentStories();
  const played = stories.filter(({ playFunction }) => playFunction);
  return (
    <>
      <h2 id="accessibility">Accessibility</h2>
      <table className="book-table sb-unstyled">
        <tbody>
          <tr>
            <th scope="row">Rules of axe, light and dark</th>
            <td>Tested: every state, with each change</td>
          </tr>
          <tr>
            <th scope="row">Both high contrasts, right to left, 320 px, 200 % text, forced colours, no motion</th>
            <td>
              Drawn by <code>pnpm test:matrix</code>; what it still finds is listed in <code>docs/ui-scorecard.md</code>
            </td>
          </tr>
          <tr>
            <th scope="row">Behaviour, focus and keys</th>
            <td>
              {played.length === 0
                ? 'Not yet tested'
                : `Tested in ${played.length} of ${stories.length} states: ${played.map(({ name }) => name).join(', ')}`}
            </td>
          </tr>
          <tr>
            <th scope="row">With a screen reader by a person</th>
            <td>Not yet tested</td>
          </tr>
        </tbody>
      </table>
    </>
  );
}
