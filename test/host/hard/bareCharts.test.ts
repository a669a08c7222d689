import { journeys } from "./journeys";

describe("where a chart of cells that are still blank has no series", () => {
  journeys({ guesses: ["bare-charts"] });
});
