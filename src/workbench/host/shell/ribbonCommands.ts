import { NATIVE_EVENT, safeArray, type NativeEvents } from "./nativeEvents";

/**
 * Ribbon buttons with an `ExecuteFunction` action. The client takes them as the container's event "command invoked", looks
 * the function up among those of `Office.actions.associate`, calls it with an event whose `completed()` reports back.
 */
export class RibbonCommands {
  private readonly running = new Map<string, { resolve: () => void; reject: (error: Error) => void }>();
  private invoked = 0;

  constructor(private readonly events: NativeEvents) {}

  /** Runs a command. Resolves when it calls `completed()`. @throws Error if the add-in has associated no such function. */
  async invoke(name: string, controlId: string): Promise<void> {
    await this.events.listenedTo(NATIVE_EVENT.commandInvoked);
    this.invoked += 1;
    const id = `command-${this.invoked}`;
    const done = new Promise<void>((resolve, reject) => this.running.set(id, { resolve, reject }));
    const event = JSON.stringify({ source: { id: controlId } });
    this.events.fire(NATIVE_EVENT.commandInvoked, safeArray([id, name, event]));
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
