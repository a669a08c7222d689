import { dense } from "./dense";

/** A named LAMBDA that several twins share. Its name has two underscores, so that no function of ours can have it. */
export interface Helper {
  readonly name: string;
  /** What it gives, for whoever meets it in the Name Manager. */
  readonly says: string;
  readonly parameters: readonly string[];
  readonly body: string;
}

export const helper = (name: string, says: string, parameters: string, text: string): Helper => ({
  name,
  says,
  parameters: parameters.split(", "),
  body: dense(text),
});
