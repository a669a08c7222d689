import { MemoryStore } from "./memory/memoryStore";
import { storeContract } from "./storeContract";

describe("the grid store in memory", () => {
  storeContract((calls, metadata) => ({
    store: new MemoryStore({ namespace: "PLAN", metadata, calls }),
    close: () => undefined,
  }));
});
