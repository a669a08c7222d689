import { invalidArgument } from "../../hostError";
import { ModelObject } from "../modelObject";
import type { Range } from "./range";

export class FormatProtection extends ModelObject {
  static override readonly wireClass = "FormatProtection";
  static override readonly scalars = ["Locked"];

  constructor(private readonly range: Range) {
    super();
  }

  get Locked(): boolean {
    return this.range.sheet.Protection.locked(this.range.box);
  }

  set Locked(locked: boolean) {
    if (typeof locked !== "boolean") throw invalidArgument();
    this.range.sheet.Protection.checkFormat();
    this.range.sheet.Protection.lock(this.range.box, locked);
  }
}
