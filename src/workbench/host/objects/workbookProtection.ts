import { accessDenied, invalidOperation } from "../hostError";
import { ModelObject } from "./modelObject";

/** Whether sheets may be added, removed, renamed and moved. */
export class WorkbookProtection extends ModelObject {
  static override readonly wireClass = "WorkbookProtection";
  static override readonly scalars = ["Protected"];

  Protected = false;
  private password: string | null = null;

  Protect(password?: string | null): void {
    if (this.Protected) throw invalidOperation("The workbook is already protected.");
    this.Protected = true;
    this.password = password ?? null;
  }

  Unprotect(password?: string | null): void {
    if (this.password !== null && this.password !== (password ?? null)) throw accessDenied();
    this.Protected = false;
    this.password = null;
  }

  /** @throws HostError AccessDenied where the structure is protected. */
  check(): void {
    if (this.Protected) throw accessDenied();
  }
}
