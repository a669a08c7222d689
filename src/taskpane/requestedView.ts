import type { Destination } from "./navigation/destinations";

type Listener = (view: Destination) => void;

let waiting: Destination | undefined;
let listener: Listener | undefined;

/** Asks for a view; a pane that is not there yet opens with it. */
export function requestView(view: Destination): void {
  if (listener) listener(view);
  else waiting = view;
}

/** Tells the pane which view is asked for, beginning with the one asked for before it was there; returns what ends that. */
export function onViewRequested(told: Listener): () => void {
  listener = told;
  if (waiting) told(waiting);
  waiting = undefined;
  return () => {
    listener = undefined;
  };
}
