/** What the host has to say to whoever develops against it. */
export interface LogEntry {
  /** `missing`: a member the workbench does not implement. `deviation`: a known difference from Excel was met. */
  kind: "missing" | "deviation";
  /** For a deviation its id in deviations.json, for a missing member the sentence the client was answered with. */
  text: string;
}

/** A list of what went differently from Excel; the page shows it and the tests read it. */
export class HostLog {
  private readonly list: LogEntry[] = [];
  private readonly listeners: ((entry: LogEntry) => void)[] = [];

  get entries(): readonly LogEntry[] {
    return this.list;
  }

  add(kind: LogEntry["kind"], text: string): void {
    const entry = { kind, text };
    this.list.push(entry);
    this.listeners.forEach((listener) => listener(entry));
  }

  onEntry(listener: (entry: LogEntry) => void): void {
    this.listeners.push(listener);
  }
}
