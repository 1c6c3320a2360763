import type { ReactNode } from 'react';

const keys = [
  ['Tab', 'to the next part; Shift and Tab to the one before'],
  ['Arrows', 'along the ruler, the strips, the course and the record'],
  ['Home, End', 'to the first and the last'],
  ['Enter', 'presses; in the entry of vital signs it goes to the next field, and Shift and Enter saves'],
  ['Escape', 'closes what lies above the page'],
] as const;

/** What this is, what it is not, where its numbers come from and under which licence it may be used. */
export function AboutScreen(): ReactNode {
  return (
    <main className="demo-page demo-about">
      <header className="demo-head">
        <h1>About</h1>
        <p>For design, research and education. No medical advice, no medical device.</p>
      </header>
      <div className="demo-about-parts demo-prose">
        <section aria-labelledby="about-what">
          <h2 id="about-what">What this is</h2>
          <p>
            This page shows the mdma-at packages at work: a screening that explains itself, a planned course, a dosing
            day whose acts pass through interlocks, and a record that forgets nothing. Everybody in it is made up.
          </p>
        </section>
        <section aria-labelledby="about-limits">
          <h2 id="about-limits">Where the limits come from</h2>
          <p>
            The limits of vital signs and everything else that sources leave open are a site policy made for this demo,
            and say so. Every other number leads to its source in one press, with a mark of how far it was verified.
          </p>
        </section>
        <section aria-labelledby="about-stays">
          <h2 id="about-stays">Nothing leaves this browser</h2>
          <p>
            The record lives in it, chained entry by entry; export it and verify it elsewhere. After the first visit the
            page works without a network.
          </p>
        </section>
        <section aria-labelledby="about-licence">
          <h2 id="about-licence">Licences</h2>
          <p>
            The code is under the Apache License 2.0. The typefaces B612 and Literata are under the SIL Open Font
            License 1.1.
          </p>
        </section>
        <section aria-labelledby="about-keys" className="demo-about-keys">
          <h2 id="about-keys">Without a pointer</h2>
          <dl>
            {keys.map(([key, does]) => (
              <div key={key}>
                <dt>{key}</dt>
                <dd>{does}</dd>
              </div>
            ))}
          </dl>
        </section>
      </div>
    </main>
  );
}
