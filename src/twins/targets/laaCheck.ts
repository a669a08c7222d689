import { untwinned } from "../twin";

export const laaCheck = untwinned(
  "LAA.CHECK",
  "knows the indicators of the catalogue, which stays with the add-in",
);
