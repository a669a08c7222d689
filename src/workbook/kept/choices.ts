import { runBatch, refuseIfReadOnly } from "../batch";
import type { WorkbookPort } from "../port";
import { askSetting, keepSetting } from "./workbookSettings";

/** What is kept with the workbook, for everybody who opens it. */
export const choices: WorkbookPort["choices"] = {
  recall: (name) =>
    runBatch(async (context) => {
      const setting = askSetting(context, name);
      await context.sync();
      return setting.read();
    }),
  keep: async (name, value) => {
    refuseIfReadOnly();
    await runBatch(async (context) => {
      keepSetting(context, name, value);
      await context.sync();
    });
  },
};
