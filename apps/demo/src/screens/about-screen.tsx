import type { ReactNode } from 'react';

export function AboutScreen(): ReactNode {
  return (
    <main className="demo-page demo-prose">
      <h1>About</h1>
      <p>
        This page shows the mdma-at packages at work: a screening that explains itself, a planned course, a dosing day
        whose acts pass through interlocks, and a record that forgets nothing. Everybody in it is made up.
      </p>
      <p>
        It is for design, research and education. It gives no medical advice and is no medical device. The limits of
        vital signs and everything else that sources leave open are a site policy made for this demo, and say so.
      </p>
      <p>
        Nothing leaves this browser. The record lives in it, chained entry by entry; export it and verify it elsewhere.
        After the first visit the page works without a network.
      </p>
      <p>
        The keyboard reaches everything: Tab goes between parts, the arrows move inside the ruler and the strips, Escape
        closes.
      </p>
    </main>
  );
}
