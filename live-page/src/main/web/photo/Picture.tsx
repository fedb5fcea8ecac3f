import type { JSX } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { pause, waitAfter } from './patience';

/** A browser does not tell why a picture failed: one that does not come in some minutes waits until the page is live again. */
const MOST_ATTEMPTS = 6;
const A_DAY = 86_400;

/** A picture that the gateway makes: asked for again when it was too busy, and not read to its end once it is off the page. */
export function Picture({ src, ...rest }: JSX.IntrinsicElements['img'] & { src: string }) {
  const picture = useRef<HTMLImageElement>(null);
  useLayoutEffect(() => {
    const element = picture.current!;
    const stop = new AbortController();
    let attempts = 0;
    const again = async () => {
      const live = await pause(attempts < MOST_ATTEMPTS ? waitAfter(attempts) : A_DAY, stop.signal);
      attempts = live ? 0 : attempts + 1;
      element.src = src;
    };
    element.addEventListener('error', () => void again().catch(() => undefined), { signal: stop.signal });
    return () => stop.abort();
  }, [src]);
  useLayoutEffect(() => {
    const element = picture.current!;
    return () => element.removeAttribute('src');
  }, []);
  return <img ref={picture} src={src} {...rest} />;
}
