/** What the add-in keeps with the workbook goes under names of its own. */
const keyOf = (name: string) => `envelope.${name}`;

/** Asks for a setting; `read` gives its value after the next sync, undefined where there is none. */
export function askSetting(context: Excel.RequestContext, name: string): { readonly read: () => unknown } {
  const setting = context.workbook.settings.getItemOrNullObject(keyOf(name)).load("value");
  return {
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
