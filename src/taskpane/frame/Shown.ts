import { createContext } from "react";

/** Whether the panel a view stands in is in sight. */
export const Shown = createContext(true);
