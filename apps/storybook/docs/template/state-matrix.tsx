import { DocsContext } from '@storybook/addon-docs/blocks';
import { useContext, useEffect, useRef, useState, type ReactNode } from 'react';
import { StoryCell, type PreparedStory } from './story-cell.tsx';

const columns = {
  paper: ['light', 'dark'],
  contrast: ['hc-light', 'hc-dark'],
} as const;

/** Whether an element has come near to what is seen. */
function useNear(): readonly [React.RefObject<HTMLElement | null>, boolean] {
  const element = useRef<HTMLElement>(null);
  const [near, setNear] = useState(false);
  useEffect(() => {
    if (!element.current) return undefined;
    const observer = new IntersectionObserver(
      (entries) => {
        if (entries.some(({ isIntersecting }) => isIntersecting)) setNear(true);
      },
      { rootMargin: '600px' },
    );
    observer.observe(element.current);
    return () => observer.disconnect();
  }, []);
  return [element, near];
}

function descriptionOf(story: PreparedStory): string {
  const docs = story.parameters['docs'] as { readonly description?: { readonly story?: string } } | undefined;
  return docs?.description?.story ?? '';
}

function State({ story, themes }: { readonly story: PreparedStory; readonly themes: readonly string[] }): ReactNode {
  const [element, near] = useNear();
  return (
    <section ref={element} className="book-state" data-wide={story.tags.includes('wide') || undefined}>
      <h3>
        {story.name}{' '}
        <a href={`?path=/story/${story.id}`} target="_top">
          open alone
        </a>
      </h3>
      {descriptionOf(story) === '' ? null : <p>{descriptionOf(story)}</p>}
      <div className="book-state-themes">
        {themes.map((theme) => (
          <div key={theme} className="book-state-theme sb-unstyled" data-mdma-theme={theme}>
            {near ? <StoryCell story={story} globals={{ theme }} /> : null}
          </div>
        ))}
      </div>
    </section>
  );
}

/** Every state of the component side by side in two themes. */
export function StateMatrix(): ReactNode {
  const context = useContext(DocsContext);
  const [shown, setShown] = useState<keyof typeof columns>('paper');
  const other = shown === 'paper' ? 'contrast' : 'paper';
  return (
    <>
      <h2 id="states">States</h2>
      <p>
        {shown === 'paper' ? 'Light and dark' : 'High contrast, light and dark'}.{' '}
        <button type="button" className="book-switch" onClick={() => setShown(other)}>
          {other === 'paper' ? 'Show light and dark' : 'Show both high contrasts'}
        </button>
      </p>
      {context.componentStories().map((story) => (
        <State key={`${story.id} ${shown}`} story={story} themes={columns[shown]} />
      ))}
    </>
  );
}
