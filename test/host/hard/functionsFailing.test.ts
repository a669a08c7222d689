import { metadataOf } from "../engine/fakeCalls";
import { journeys } from "./journeys";

describe("where every call of a function fails", () => {
  // What the models that are tried call; the rest is #NAME?, as in every other of these workbooks.
  const called = {
    "GAP.TABLE": ["years"],
    "GAP.BRIDGE": ["years"],
    TRAJECTORY: ["baseline"],
    RAG: ["actual"],
  };
  journeys({ functions: "failing" }, metadataOf(called));
});
