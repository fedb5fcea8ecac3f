import { Component, createElement, type FunctionComponent } from 'preact';

/** A component that is made anew only when one of its properties is another. */
export function memo<P extends object>(inner: FunctionComponent<P>): FunctionComponent<P> {
  class Memo extends Component<P> {
    override shouldComponentUpdate(next: P): boolean {
      return (Object.keys(next) as (keyof P)[]).some((name) => next[name] !== this.props[name]);
    }

    override render(props: P) {
      return createElement(inner, props);
    }
  }
  return Memo as unknown as FunctionComponent<P>;
}
