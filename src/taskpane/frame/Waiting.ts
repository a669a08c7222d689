import { createContext, type ReactNode } from "react";

/** What stands in the place of a part of the pane that is still being loaded: nothing, but what `PartOfPane` gives. */
export const Waiting = createContext<ReactNode>(null);
