interface Outcome<T> {
  answered: (value: T) => void;
  failed: (error: unknown) => void;
}

/** A question that may be asked again before it is answered: only what comes of the last time counts. */
export function latest<T>(ask: () => Promise<T>, { answered, failed }: Outcome<T>): () => void {
  let asked = 0;
  return () => {
    const mine = ++asked;
    ask().then(
      (value) => mine === asked && answered(value),
      (error: unknown) => mine === asked && failed(error),
    );
  };
}
