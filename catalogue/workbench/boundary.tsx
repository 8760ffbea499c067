import { effect } from '@preact/signals';
import { Component, type ComponentChildren } from 'preact';
import type { Bench } from './bench.ts';
import { Report } from './report.tsx';

interface BoundaryProps {
  readonly bench: Bench;
  readonly children: ComponentChildren;
}

interface BoundaryState {
  readonly error?: unknown;
}

/** Shows a report where what is inside could not be drawn, until there is something else to draw: never a blank page. */
export class Boundary extends Component<BoundaryProps, BoundaryState> {
  private stop = () => {};

  static override getDerivedStateFromError(error: unknown): BoundaryState {
    return { error };
  }

  override componentDidCatch() {
    const { state, view, price, difference, busy } = this.props.bench;
    // Nothing more comes of this input, and what is busy is not read aloud.
    busy.value = false;
    const drawn = [state, view, price, difference];
    const failed = drawn.map((one) => one.peek());
    this.stop();
    this.stop = effect(() => {
      const now = drawn.map(({ value }) => value);
      if (now.some((value, index) => value !== failed[index])) this.setState({ error: undefined });
    });
  }

  override componentWillUnmount() {
    this.stop();
  }

  override render() {
    const { error } = this.state;
    if (error === undefined) return this.props.children;
    const { message, stack = '' } = error instanceof Error ? error : new Error(String(error));
    return <Report message={message} stack={stack} input={this.props.bench.state.peek()} />;
  }
}
