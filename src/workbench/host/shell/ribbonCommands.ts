import { NATIVE_EVENT, safeArray, type NativeEvents } from "./nativeEvents";

/**
 * What becomes of a press: `prompt`, it arrives when the add-in has said what each command does; `first-lost`, the first
 * only wakes the add-in; `early`, it arrives as soon as the client listens, before `Office.onReady`; `unsettled`, it arrives
 * but `showAsTaskpane` never comes to an end.
 */
export const RIBBON = ["prompt", "first-lost", "early", "unsettled"] as const;
export type Ribbon = (typeof RIBBON)[number];

/**
 * Ribbon buttons with an `ExecuteFunction` action. The client takes them as the container's event "command invoked", looks
 * the function up among those of `Office.actions.associate`, calls it with an event whose `completed()` reports back.
 */
export class RibbonCommands {
  private readonly running = new Map<string, { resolve: () => void; reject: (error: Error) => void }>();
  private invoked = 0;

  constructor(
    private readonly events: NativeEvents,
    private readonly ribbon: Ribbon,
  ) {}

  /**
   * Runs a command. Resolves when it calls `completed()`, or at once if the press is lost.
   * @throws Error if the add-in has associated no such function.
   */
  async invoke(name: string, controlId: string): Promise<void> {
    this.invoked += 1;
    if (this.ribbon === "first-lost" && this.invoked === 1) return;
    const id = `command-${this.invoked}`;
    const done = new Promise<void>((resolve, reject) => this.running.set(id, { resolve, reject }));
    const command = safeArray([id, name, JSON.stringify({ source: { id: controlId } })]);
    const { commandInvoked } = NATIVE_EVENT;
    this.events.onceListenedTo(commandInvoked, () => {
      if (this.ribbon === "early") this.events.fireAtOnce(commandInvoked, command);
      else this.events.fire(commandInvoked, command);
    });
    return done;
  }

  /** The client reports a command's end; a status other than 0 means that there is no such function. */
  completed(id: string, status: number): void {
    const command = this.running.get(id);
    this.running.delete(id);
    if (status === 0) command?.resolve();
    else command?.reject(new Error(`The add-in has no such command (the client answers ${status})`));
  }
}
