import type { ReactNode } from 'react';

const hours = Array.from({ length: 9 }, (_, hour) => hour);
const fives = Array.from({ length: 97 }, (_, tick) => tick);

/** Eight hours as a ruler with a tick for every five minutes: the sign of this work. */
export function RulerDrawing(): ReactNode {
  return (
    <svg className="mdma-ruler-drawing" viewBox="0 0 968 48" preserveAspectRatio="none" aria-hidden="true">
      <g stroke="currentColor" fill="none">
        <path d="M4 8H964" strokeWidth="1.5" />
        {fives.map((tick) => (
          <path
            key={tick}
            d={`M${4 + tick * 10} 8v${tick % 12 === 0 ? 28 : tick % 3 === 0 ? 16 : 8}`}
            strokeWidth={tick % 12 === 0 ? 1.5 : 1}
          />
        ))}
      </g>
      <path d={`M${4 + 21.4 * 10} 0V48`} stroke="var(--mdma-time-now)" strokeWidth="2" />
      <title>{hours.length - 1} hours</title>
    </svg>
  );
}
