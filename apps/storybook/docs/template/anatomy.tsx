import { DocsContext } from '@storybook/addon-docs/blocks';
import { useContext, useEffect, useRef, useState, type ReactNode } from 'react';
import type { AnatomyPart } from './component-docs.ts';
import { StoryCell } from './story-cell.tsx';

interface Place {
  readonly inlineStart: number;
  readonly blockStart: number;
}

/** The first story in which most parts are seen is drawn with a number on each. */
export function Anatomy({ parts }: { readonly parts: readonly AnatomyPart[] }): ReactNode {
  const story = useContext(DocsContext).componentStories()[0];
  const frame = useRef<HTMLDivElement>(null);
  const places = usePlaces(frame, parts);
  if (parts.length === 0 || !story) return null;
  return (
    <>
      <h2 id="anatomy">Anatomy</h2>
      <div className="book-anatomy sb-unstyled" ref={frame}>
        <StoryCell story={story} />
        {places.map((place, index) =>
          place ? (
            <span
              key={parts[index]?.name}
              className="book-anatomy-mark"
              style={{ left: place.inlineStart, top: place.blockStart }}
              aria-hidden="true"
            >
              {index + 1}
            </span>
          ) : null,
        )}
      </div>
      <ol className="book-anatomy-parts">
        {parts.map(({ name, what }, index) => (
          <li key={name} data-anatomy-found={places[index] ? 'yes' : 'no'}>
            <strong>{name}</strong> {what}
          </li>
        ))}
      </ol>
    </>
  );
}

function usePlaces(
  frame: React.RefObject<HTMLDivElement | null>,
  parts: readonly AnatomyPart[],
): readonly (Place | undefined)[] {
  const [places, setPlaces] = useState<readonly (Place | undefined)[]>([]);
  useEffect(() => {
    const root = frame.current;
    if (!root) return undefined;
    const measure = () => {
      const base = root.getBoundingClientRect();
      setPlaces(
        parts.map(({ at }) => {
          const box = root.querySelector(at)?.getBoundingClientRect();
          return box && box.width + box.height > 0
            ? { inlineStart: box.left - base.left, blockStart: box.top - base.top }
            : undefined;
        }),
      );
    };
    const observer = new ResizeObserver(measure);
    observer.observe(root);
    return () => observer.disconnect();
  }, [frame, parts]);
  return places;
}
