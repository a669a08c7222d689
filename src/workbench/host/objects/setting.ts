import { invalidArgument } from "../hostError";
import { ModelObject } from "./modelObject";

/** The document's settings by key, as `workbook.settings` and `document.settings` share them. */
export type SettingValues = Map<string, unknown>;

/** The most characters of a setting as JSON: nobody documents a limit, and there is one. */
const LARGEST = 2_000_000;

/** @throws HostError InvalidArgument for a value that is too large to be kept in the file. */
export function checkSetting(value: unknown): void {
  if ((JSON.stringify(value) ?? "").length > LARGEST) throw invalidArgument();
}

export class Setting extends ModelObject {
  static override readonly wireClass = "Setting";
  static override readonly scalars = ["Key", "Value"];

  constructor(
    private readonly values: SettingValues,
    readonly Key: string,
  ) {
    super();
  }

  override identity() {
    return { _Id: this.Key };
  }

  get Value(): unknown {
    return this.values.get(this.Key) ?? null;
  }

  set Value(value: unknown) {
    checkSetting(value);
    this.values.set(this.Key, value);
  }

  Delete(): void {
    this.values.delete(this.Key);
  }
}
