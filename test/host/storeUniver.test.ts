/** @jest-environment node */
import { engine } from "./engine/workbook";
import { storeContract } from "./storeContract";

describe("the grid store on Univer", () => {
  storeContract((calls, metadata) => {
    const made = engine.createEngine({ preset: engine.headlessPreset(), calls, metadata });
    return { store: made.store, close: () => made.dispose() };
  });
});
