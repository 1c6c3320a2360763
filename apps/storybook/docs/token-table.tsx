import { tokenNames } from '@mdma-at/ui';
import { useEffect, useState, type ReactNode } from 'react';

/** Every custom property with the value it has in the theme of this page. */
export function TokenTable(): ReactNode {
  const [values, setValues] = useState<readonly string[]>([]);
  useEffect(() => {
    const read = () => {
      const style = getComputedStyle(document.documentElement);
      setValues(tokenNames.map((name) => style.getPropertyValue(name).trim()));
    };
    read();
    const observer = new MutationObserver(read);
    observer.observe(document.documentElement, { attributes: true });
    return () => observer.disconnect();
  }, []);
  return (
    <table className="book-table sb-unstyled">
      <thead>
        <tr>
          <th scope="col">Custom property</th>
          <th scope="col">Value in this theme</th>
        </tr>
      </thead>
      <tbody>
        {tokenNames.map((name, index) => (
          <tr key={name}>
            <td>
              <code>{name}</code>
            </td>
            <td>
              {values[index]?.startsWith('#') ? (
                <span className="book-swatch book-swatch-inline" style={{ background: `var(${name})` }} />
              ) : null}
              {values[index]}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
