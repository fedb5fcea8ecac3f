import { useEffect, useRef } from 'preact/hooks';
import { failed, feed, loading, loadMore } from './state';

const NEAR_END = 1500;

/** Below the photographs: reads the next page when it comes near, and says when that did not work. */
export function GridEnd() {
  const end = useRef<HTMLDivElement>(null);
  const { images, cursor } = feed.value;
  const stuck = failed.value && cursor !== null && loading.value === 'no';
  useEffect(() => {
    // Observed anew after every page, also one that brought nothing: an end that stays in view is not told twice.
    const observer = new IntersectionObserver(([entry]) => entry.isIntersecting && !failed.peek() && void loadMore(), {
      rootMargin: `${NEAR_END}px`,
    });
    observer.observe(end.current!);
    return () => observer.disconnect();
  }, [images.length, cursor, loading.value, failed.value]);
  return (
    <div ref={end} class="grid-end" role="status">
      {loading.value === 'more' && 'Reading more …'}
      {stuck && (
        <>
          Older photographs could not be read.{' '}
          <button type="button" onClick={() => void loadMore()}>
            Try again
          </button>
        </>
      )}
    </div>
  );
}
