import { useEffect, useState } from 'preact/hooks';
import { on, type EventTypes } from '../state/events';
import { complain } from '../state/toasts';

/** Something read from the gateway; null until it is there. */
export function useLoaded<T>(load: () => Promise<T>, events: (keyof EventTypes)[] = []) {
  const [value, setValue] = useState<T | null>(null);
  const [failed, setFailed] = useState(false);
  const reload = async () => {
    try {
      setValue(await load());
      setFailed(false);
    } catch (error) {
      setFailed(true);
      complain(error);
    }
  };
  useEffect(() => {
    void reload();
    const stops = [...events, 'resumed' as const].map((name) => on(name, () => void reload()));
    return () => stops.forEach((stop) => stop());
  }, []);
  return { value, setValue, failed, reload };
}

/** Listens to a kind of event while the component is shown. */
export function useEvents<K extends keyof EventTypes>(name: K, listener: (data: EventTypes[K]) => void): void {
  useEffect(() => on(name, listener));
}
