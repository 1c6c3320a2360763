import { Component, type ReactNode } from 'react';
import { hrefOf } from '../route.ts';

interface ScreenGuardProps {
  /** Where the visitor is; going elsewhere tries again. */
  readonly at: string;
  readonly children: ReactNode;
}

interface ScreenGuardState {
  readonly at: string;
  readonly problem?: string | undefined;
}

/** Where a screen cannot be drawn, says why and what is safe, instead of an empty page. React asks for a class here. */
export class ScreenGuard extends Component<ScreenGuardProps, ScreenGuardState> {
  override state: ScreenGuardState = { at: this.props.at };

  static getDerivedStateFromError(error: unknown): Partial<ScreenGuardState> {
    return { problem: error instanceof Error ? error.message : String(error) };
  }

  static getDerivedStateFromProps({ at }: ScreenGuardProps, state: ScreenGuardState): ScreenGuardState | null {
    return at === state.at ? null : { at, problem: undefined };
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
