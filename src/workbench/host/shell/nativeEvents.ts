/** The older channel beside the batches: events by number, registered at the container itself. */
export const NATIVE_EVENT = { settingsChanged: 1, selectionChanged: 2, commandInvoked: 39 } as const;

type Handler = (event: number, payload: unknown) => void;

/** Who of the client's code listens to which of the container's events. */
export class NativeEvents {
  private readonly handlers = new Map<number, Handler>();
  private readonly waiting = new Map<number, (() => void)[]>();

  register(event: number, handler: Handler): void {
    this.handlers.set(event, handler);
  }

  /** The client has been told that it listens, and passes on what comes from now on. */
  confirmed(event: number): void {
    const waiting = this.waiting.get(event) ?? [];
    this.waiting.delete(event);
    waiting.forEach((then) => then());
  }

  unregister(event: number): void {
    this.handlers.delete(event);
  }

  reset(): void {
    this.handlers.clear();
  }

  /** Calls `then` as soon as somebody listens: at once if somebody does, else right after their registration. */
  onceListenedTo(event: number, then: () => void): void {
    if (this.handlers.has(event)) return then();
    this.waiting.set(event, [...(this.waiting.get(event) ?? []), then]);
  }

  /** Tells the listener, if there is one, in a turn of its own. */
  fire(event: number, payload: unknown): void {
    const handler = this.handlers.get(event);
    if (handler) setTimeout(() => handler(event, payload), 0);
  }

  /** Tells the listener, if there is one, here and now. */
  fireAtOnce(event: number, payload: unknown): void {
    this.handlers.get(event)?.(event, payload);
  }
}

/** An array as the container hands arrays to the client. */
export const safeArray = (values: readonly unknown[]) => ({ toArray: () => [...values] });
