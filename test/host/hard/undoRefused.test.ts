import { journeys } from "./journeys";

describe("where a step of undo is refused", () => {
  journeys({ undo: "refused" });
});
