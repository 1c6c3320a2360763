import { DocsContext } from '@storybook/addon-docs/blocks';
import { Component, useContext, useState, type ComponentType, type ReactNode } from 'react';
import { HooksContext } from 'storybook/preview-api';

type Context = React.ContextType<typeof DocsContext>;
export type PreparedStory = ReturnType<Context['componentStories']>[number];

interface StoryCellProps {
  readonly story: PreparedStory;
  readonly globals?: Readonly<Record<string, unknown>>;
}

/** A story that cannot be drawn on this page says so and takes nothing else with it. */
class Guard extends Component<{ readonly children: ReactNode }, { readonly failed: boolean }> {
  override state = { failed: false };
  static getDerivedStateFromError(): { readonly failed: boolean } {
    return { failed: true };
  }
  override render(): ReactNode {
    return this.state.failed ? <p>This state is drawn on a page of its own only.</p> : this.props.children;
  }
}

/** One story as it stands, drawn here with other settings of the toolbar and without its play function. */
export function StoryCell({ story, globals }: StoryCellProps): ReactNode {
  const docs = useContext(DocsContext);
  const [hooks] = useState(() => new HooksContext());
  const context = docs.getStoryContext(story);
  const Story = story.unboundStoryFn as unknown as ComponentType<Readonly<Record<string, unknown>>>;
  return (
    <Guard>
      <Story
        {...context}
        args={story.initialArgs}
        globals={{ ...context.globals, ...globals }}
        hooks={hooks}
        loaded={{}}
        viewMode="docs"
      />
    </Guard>
  );
}
