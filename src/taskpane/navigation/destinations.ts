/** The four tabs, in their order. */
export const TABS = ["catalogue", "budget", "targets", "checks"] as const;

/** What the overflow menu holds, in its order. */
export const OVERFLOW = ["templates", "share", "settings", "keyboard", "about"] as const;

export type Tab = (typeof TABS)[number];
export type View = "home" | "explain" | "help" | Tab | (typeof OVERFLOW)[number];

/** A view, and the section of it to open. */
export interface Destination {
  readonly view: View;
  readonly section?: string;
}

/** The tab a view stands under; undefined for views that are none's. */
export function tabOf(view: View): Tab | undefined {
  return TABS.find((tab) => tab === view);
}
