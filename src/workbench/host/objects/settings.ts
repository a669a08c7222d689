import { Collection } from "./collection";
import { checkSetting, Setting, type SettingValues } from "./setting";

export class Settings extends Collection<Setting> {
  static override readonly wireClass = "SettingCollection";
  static override readonly scalars: readonly string[] = [];

  constructor(private readonly values: SettingValues) {
    super();
  }

  items(): Setting[] {
    return [...this.values.keys()].map((key) => new Setting(this.values, key));
  }

  protected find(key: string): Setting | undefined {
    return this.values.has(key) ? new Setting(this.values, key) : undefined;
  }

  /** Adds a setting, or replaces the value of the one there is. */
  Add(key: string, value: unknown): Setting {
    checkSetting(value);
    this.values.set(key, value);
    return new Setting(this.values, key);
  }
}
