import { journeys } from "./journeys";

describe("where a formula takes over the text format of the first cell that it refers to", () => {
  journeys({ guesses: ["text-spreads"] });
});
