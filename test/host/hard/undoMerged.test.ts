import { journeys } from "./journeys";

describe("where a step of undo is merged", () => {
  journeys({ undo: "merged" });
});
