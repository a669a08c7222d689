import { createContext, useContext } from "react";

/** What the bar above the footer says after an action. */
export interface Message {
  readonly tone: "success" | "warning" | "error";
  readonly lines: readonly string[];
  /** The range the first line is about, as a link after it. */
  readonly address?: string;
  readonly undo?: () => void;
  /** What else can be done now; its text says its effect. */
  readonly next?: { readonly text: string; readonly onClick: () => void } | undefined;
}

/** The one message that is shown, and how to show another or none. */
export interface Messages {
  readonly message: Message | undefined;
  readonly show: (message: Message | undefined) => void;
}

export const MessagesContext = createContext<Messages>({ message: undefined, show: () => undefined });

export function useMessages(): Messages {
  return useContext(MessagesContext);
}
