import type { Box } from "../../grid/box";

/** What is said beside cells that are selected: what belongs there, and in which unit. */
export interface Prompt {
  readonly box: Box;
  readonly title: string;
  readonly message: string;
}
