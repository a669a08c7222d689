import { ModelObject } from "./modelObject";

/** The document's settings by key, as `workbook.settings` and `document.settings` share them. */
export type SettingValues = Map<string, unknown>;

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
    this.values.set(this.Key, value);
  }

  Delete(): void {
    this.values.delete(this.Key);
  }
}
