import { createContext } from "react";

/** Whether a view that appears takes the focus: not the first one, which nobody asked for by moving. */
export const FocusOnArrival = createContext(false);
