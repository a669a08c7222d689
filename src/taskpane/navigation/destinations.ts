/** The four tabs, in their order. */
export const TABS = ["catalogue", "budget", "targets", "checks"] as const;

/** What the overflow menu holds, in its order. */
export const OVERFLOW = [
  ...(["functions", "models", "agreement", "ownCatalogue"] as const),
  ...(["share", "keyboard", "about"] as const),
] as const;

export type Tab = (typeof TABS)[number];
export type View = "home" | "explain" | "help" | Tab | (typeof OVERFLOW)[number];

/** A view, and what of it to open: each is a request of its own, also when it asks for the same again. */
export interface Destination {
  readonly view: View;
  /** A ready model by its id. */
  readonly section?: string;
  /** A cell to be explained; the selected one without it. */
  readonly address?: string;
  /** What the model is to be filled with. */
  readonly fill?: "example" | "own";
}

/** The tab a view stands under; undefined for views that are none's. */
export function tabOf(view: View): Tab | undefined {
  return TABS.find((tab) => tab === view);
}
