import { journeys } from "./journeys";

describe("where Excel is the oldest that Envelope runs in, slow to answer, and on a Mac", () => {
  const requirements = { ExcelApi: "1.9", SharedRuntime: "1.1", CustomFunctionsRuntime: "1.1" };
  journeys({ requirements, platform: "mac", latency: 1 });
});
