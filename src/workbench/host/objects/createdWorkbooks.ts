import { invalidArgument } from "../hostError";
import { ModelObject } from "./modelObject";

/** A workbook made from a file, not yet opened. */
export class WorkbookCreated extends ModelObject {
  static override readonly wireClass = "WorkbookCreated";
  static override readonly scalars = ["Id"];

  constructor(
    readonly Id: string,
    private readonly open: () => void,
  ) {
    super();
  }

  Open(): void {
    this.open();
  }
}

/** The workbooks made from files, and who hears when one is opened. */
export class CreatedWorkbooks {
  private readonly made: WorkbookCreated[] = [];
  private readonly listeners: ((file: Uint8Array) => void)[] = [];

  onOpen(listener: (file: Uint8Array) => void): void {
    this.listeners.push(listener);
  }

  /** @throws HostError where the text is no file. */
  add(base64: string): WorkbookCreated {
    const file = bytesOf(base64);
    const made = new WorkbookCreated(String(this.made.length), () =>
      this.listeners.forEach((listener) => listener(file)),
    );
    this.made.push(made);
    return made;
  }

  /** @throws HostError where there is none. */
  byId(id: string): WorkbookCreated {
    const made = this.made[Number(id)];
    if (!made) throw invalidArgument();
    return made;
  }
}

function bytesOf(base64: string): Uint8Array {
  try {
    return Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
  } catch {
    throw invalidArgument();
  }
}
