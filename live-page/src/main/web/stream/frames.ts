const MOST_WAIT = 1000;

/** Work that is done once per frame, however often it is asked for; in a hidden tab, where there are no frames, once per second. */
export function oncePerFrame(work: () => void): () => void {
  let waits = false;
  let frame = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const run = () => {
    cancelAnimationFrame(frame);
    clearTimeout(timer);
    waits = false;
    work();
  };
  return () => {
    if (!waits) {
      waits = true;
      frame = requestAnimationFrame(run);
      timer = setTimeout(run, MOST_WAIT);
    }
  };
}
