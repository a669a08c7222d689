import type { Destination, View } from "./destinations";

/** Where the pane is, and the views that Back leads to, the latest last. */
export interface Navigation {
  readonly here: Destination;
  readonly trail: readonly Destination[];
}

export type NavigationAction =
  { readonly type: "open"; readonly destination: Destination } | { readonly type: "back" };

export function startAt(view: View): Navigation {
  return { here: { view }, trail: [] };
}

/** Opens a view, remembering the one it was opened from, or goes back to that. */
export function navigate(state: Navigation, action: NavigationAction): Navigation {
  if (action.type === "back") {
    const here = state.trail.at(-1);
    return here ? { here, trail: state.trail.slice(0, -1) } : state;
  }
  const { view } = action.destination;
  if (view === state.here.view) return { ...state, here: action.destination };
  // Each view once: Back from Share does not lead through Share again.
  const isWelcome = state.here.view === "home" && state.trail.length === 0;
  const left = isWelcome ? [] : [...state.trail, state.here];
  const trail = left.filter((past) => past.view !== view);
  return { here: action.destination, trail };
}
