import { useCallback, useEffect, useRef, useState } from "react";

/** Work that is going on. */
export interface Ongoing {
  readonly label: string;
  /** So much of so much; undefined while nobody can say. */
  readonly done?: readonly [number, number];
}

/** Work as it is begun. */
export interface Work {
  readonly label: string;
  /** Ends when the signal is aborted, and tells how far it is. */
  readonly work: (signal: AbortSignal, tell: (done: number, of: number) => void) => Promise<void>;
  /** Not called for work that was stopped. */
  readonly onFail: (error: unknown) => void;
}

export interface LongWork {
  readonly ongoing: Ongoing | undefined;
  /** Begins work; what was still going on is stopped. */
  readonly begin: (work: Work) => void;
  readonly stop: () => void;
}

/** One piece of work at a time, which the user can stop. It ends with the view. */
export function useLongWork(): LongWork {
  const [ongoing, setOngoing] = useState<Ongoing>();
  const current = useRef<AbortController>(undefined);
  const stop = useCallback(() => {
    current.current?.abort();
    setOngoing(undefined);
  }, []);
  const begin = useCallback(({ label, work, onFail }: Work) => {
    current.current?.abort();
    const { signal } = (current.current = new AbortController());
    setOngoing({ label });
    work(signal, (...done) => !signal.aborted && setOngoing({ label, done }))
      .catch((error: unknown) => !signal.aborted && onFail(error))
      .finally(() => !signal.aborted && setOngoing(undefined));
  }, []);
  useEffect(() => () => current.current?.abort(), []);
  return { ongoing, begin, stop };
}
