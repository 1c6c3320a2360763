import type { ReactNode } from 'react';
import { hrefOf } from '../route.ts';

/** Says that nobody with this code is in this browser. */
export function NoCourse({ participant }: { readonly participant: string }): ReactNode {
  return (
    <main className="demo-page">
      <h1>No course here</h1>
      <p>
        This browser has no course of a participant {participant}. Another browser may: nothing leaves the one it was
        written in. <a href={hrefOf({ screen: 'home' })}>To the courses</a>
      </p>
    </main>
  );
}
