import { menuNames, tabNames } from "../strings/frame";

/** A view with a tab of its own. */
export type Tab = keyof typeof tabNames;
/** A view that the overflow menu opens. */
export type MenuView = keyof typeof menuNames;
export type View = "explain" | "help" | Tab | MenuView;

export const TABS = Object.keys(tabNames) as readonly Tab[];
export const MENU_VIEWS = Object.keys(menuNames) as readonly MenuView[];

/** A view, and what of it to open: each is a request of its own, also when it asks for the same again. */
export interface Destination {
  readonly view: View;
  /** A ready model or a function, by its id; a part of Checks. */
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
