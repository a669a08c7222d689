import { PUSH, type PushEntry } from "./wire/protocol";

/** Event types on the wire. */
export const EVENT = {
  sheetChanged: 10,
  sheetActivated: 11,
  sheetDeactivated: 12,
  sheetAdded: 13,
  sheetSelection: 14,
  sheetDeleted: 15,
  sheetFormat: 18,
  tableSelection: 100,
  tableChanged: 101,
  tableAdded: 102,
  tableDeleted: 103,
  workbookSelection: 2,
  paneVisibility: 65539,
} as const;

/** The target of what is registered on a collection and not on one of its items. */
export const WHOLE_WORKBOOK = "Workbook";

/** What the client can listen to on an object: the events' types by the names under which it registers for them. */
export interface EventSource {
  events: Events;
  target: string;
  types: Readonly<Record<string, number>>;
}

/** Who listens to what, and the events on their way to the client. */
export class Events {
  /** Excel.run's `runtime.enableEvents`. */
  enabled = true;
  private readonly registrations = new Map<string, number>();
  private waiting: PushEntry[] = [];

  constructor(private readonly push: (entries: PushEntry[]) => void) {}

  register(type: number, target: string): void {
    this.registrations.set(key(type, target), this.registered(type, target) + 1);
  }

  unregister(type: number, target: string): void {
    this.registrations.set(key(type, target), Math.max(0, this.registered(type, target) - 1));
  }

  /** Forgets all registrations: the client was loaded anew and knows of none. */
  reset(): void {
    this.registrations.clear();
    this.waiting = [];
  }

  /** Tells those who registered on the target, and those who registered on the whole workbook. */
  raise(type: number, target: string, message: object): void {
    if (!this.enabled) return;
    for (const listening of new Set([target, WHOLE_WORKBOOK])) {
      if (this.registered(type, listening) > 0) this.queue(type, listening, message);
    }
  }

  /** Tells the client whether or not it registered, for events it listens to without saying so. */
  queue(type: number, target: string, message: object): void {
    this.waiting.push({
      messageCategory: PUSH.events,
      messageType: type,
      targetId: target,
      message: JSON.stringify(message),
    });
    if (this.waiting.length === 1) queueMicrotask(() => this.flush());
  }

  private flush(): void {
    const entries = this.waiting;
    this.waiting = [];
    if (entries.length > 0) this.push(entries);
  }

  private registered(type: number, target: string): number {
    return this.registrations.get(key(type, target)) ?? 0;
  }
}

const key = (type: number, target: string) => `${type} ${target}`;
