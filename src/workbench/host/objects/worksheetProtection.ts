import { accessDenied, invalidOperation } from "../hostError";
import { contains, intersection, type Box } from "../../../grid/box";
import { ModelObject } from "./modelObject";

/** What may still be done on a protected sheet, as the client names it: `allowFormatCells` and the like. */
export type ProtectionOptions = Record<string, boolean | string>;

export class WorksheetProtection extends ModelObject {
  static override readonly wireClass = "WorksheetProtection";
  static override readonly scalars = ["Protected", "Options"];

  Protected = false;
  Options: ProtectionOptions | null = null;
  private password: string | null = null;
  /** Cells are locked unless a later rule that covers them says otherwise. */
  private readonly rules: { box: Box; locked: boolean }[] = [];

  Protect(options?: ProtectionOptions | null, password?: string | null): void {
    if (this.Protected) throw invalidOperation("The worksheet is already protected.");
    this.Protected = true;
    this.Options = options ?? {};
    this.password = password ?? null;
  }

  Unprotect(password?: string | null): void {
    if (this.password !== null && this.password !== (password ?? null)) throw accessDenied();
    this.Protected = false;
    this.Options = null;
    this.password = null;
  }

  lock(box: Box, locked: boolean): void {
    this.rules.push({ box, locked });
  }

  /** Whether the cells are locked; a box with both kinds in it counts as locked. */
  locked(box: Box): boolean {
    for (const rule of [...this.rules].reverse()) {
      if (contains(rule.box, box)) return rule.locked;
      if (intersection(rule.box, box)) return true;
    }
    return true;
  }

  /** @throws HostError AccessDenied if the sheet is protected and the cells are locked. */
  checkWrite(box: Box): void {
    if (this.Protected && this.locked(box)) throw accessDenied();
  }

  /** @throws HostError AccessDenied if the sheet is protected and formatting was not allowed with it. */
  checkFormat(): void {
    if (this.Protected && this.Options?.allowFormatCells !== true) throw accessDenied();
  }
}
