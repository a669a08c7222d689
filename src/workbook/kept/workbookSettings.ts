/** What the add-in keeps with the workbook goes under names of its own. */
const keyOf = (name: string) => `envelope.${name}`;

/** A setting that has been asked for: what it says is known after the next sync. */
interface AskedSetting {
  /** Its value, undefined where there is none. */
  readonly read: () => unknown;
  /** Asks for it to be taken out, if it is there. */
  readonly drop: () => void;
}

/** Asks for a setting. */
export function askSetting(context: Excel.RequestContext, name: string): AskedSetting {
  const setting = context.workbook.settings.getItemOrNullObject(keyOf(name)).load("value");
  return {
    drop: () => {
      if (!setting.isNullObject) setting.delete();
    },
    read: () => {
      if (setting.isNullObject) return undefined;
      try {
        return JSON.parse(String(setting.value)) as unknown;
      } catch {
        // Somebody else wrote it: what cannot be read is as good as not there.
        return undefined;
      }
    },
  };
}

/** Asks for a value, which may be any JSON, to be kept with the workbook. */
export function keepSetting(context: Excel.RequestContext, name: string, value: unknown): void {
  context.workbook.settings.add(keyOf(name), JSON.stringify(value));
}
