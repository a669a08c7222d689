import { journeys } from "./journeys";

describe("where a step of undo is failing", () => {
  journeys({ undo: "failing" });
});
