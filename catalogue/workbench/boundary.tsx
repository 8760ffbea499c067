import { Component, type ComponentChildren } from 'preact';
import { Report } from './report.tsx';

interface BoundaryProps {
  /** Everything that what is inside depends on. */
  readonly input: () => unknown;
  readonly children: ComponentChildren;
}

/** Shows a report where what is inside could not be drawn: never a blank page. */
export class Boundary extends Component<BoundaryProps, { readonly error?: unknown }> {
  static override getDerivedStateFromError(error: unknown) {
    return { error };
  }

  override render() {
    const { error } = this.state;
    if (error === undefined) return this.props.children;
    const { message, stack = '' } = error instanceof Error ? error : new Error(String(error));
    return <Report message={message} stack={stack} input={this.props.input()} />;
  }
}
