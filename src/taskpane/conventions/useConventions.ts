import { createContext, useContext } from "react";
import { USUAL, type Conventions } from "../../sheets/conventions";

/** Where conventions are kept: on this machine, or with the workbook for everybody who opens it. */
type KeptWith = "machine" | "workbook";

/** The conventions that hold, and how others are kept. */
export interface ConventionsInUse {
  readonly conventions: Conventions;
  /** Where they are kept; undefined where nobody has set any. */
  readonly keptWith: KeptWith | undefined;
  /** Refuses where the workbook does not let itself be written. */
  readonly keep: (conventions: Conventions, keptWith: KeptWith) => Promise<void>;
}

export const ConventionsContext = createContext<ConventionsInUse>({
  conventions: USUAL,
  keptWith: undefined,
  keep: () => Promise.resolve(),
});

export function useConventions(): ConventionsInUse {
  return useContext(ConventionsContext);
}
