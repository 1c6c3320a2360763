import { Component, type ReactNode } from 'react';
import { hrefOf } from '../route.ts';

interface ScreenGuardProps {
  readonly children: ReactNode;
}

/** Where a screen cannot be drawn, says why and what is safe, instead of an empty page. React asks for a class here. */
export class ScreenGuard extends Component<ScreenGuardProps, { readonly problem?: string }> {
  override state: { readonly problem?: string } = {};

  static getDerivedStateFromError(error: unknown): { readonly problem: string } {
    return { problem: error instanceof Error ? error.message : String(error) };
  }

  override render(): ReactNode {
    const { problem } = this.state;
    if (problem === undefined) return this.props.children;
    return (
      <main className="demo-page">
        <h1>This screen cannot be drawn</h1>
        <p role="alert">{problem}</p>
        <p>
          What was recorded stays as it is. <a href={hrefOf({ screen: 'home' })}>To the courses</a>
        </p>
      </main>
    );
  }
}
