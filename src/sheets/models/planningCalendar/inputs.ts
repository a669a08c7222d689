import type { Figure } from "../../page/yearTable";
import type { StatedDate } from "./statedDate";

/** Something that happens on a day, or within a month or a season. */
export interface CalendarEvent extends StatedDate {
  readonly event: string;
  readonly body: string;
  readonly isDone: boolean;
}

/** One event that another needs, both by their numbers in the list. */
export interface Dependency {
  readonly event: number;
  readonly needs: number;
  readonly basis: (typeof BASES)[number];
  /** Where it is stated, or what it is read from. */
  readonly where: string;
}

/** Whether a document says that one event needs another, or we read it so. */
export const BASES = ["Stated", "Our reading"] as const;

export interface CalendarInputs {
  readonly subtitle: string;
  /** Where the dates come from. */
  readonly source: string;
  readonly today: Figure;
  /** So many days before an event it is near. */
  readonly near: Figure;
  readonly events: readonly CalendarEvent[];
  readonly dependencies: readonly Dependency[];
  /** How many rows there are for events and for dependencies, spare ones among them. */
  readonly rows: number;
  readonly notes: readonly string[];
}

/** What holds with or without events. */
export const METHOD_NOTES: readonly string[] = [
  "An event that is known by its month or season keeps its words; its latest day decides its place in the order and whether it is overdue.",
  "A dependency is out of order where the latest day of an event comes before the earliest day of what it needs.",
  "Today is typed, so that a printed calendar stays as it was. How many days count as near is a house convention.",
];

/** The same with no events. */
export function blankInputs(rows: number): CalendarInputs {
  return {
    subtitle: "Events of the planning cycle: dates, bodies, and what depends on what",
    source: "",
    today: null,
    near: 28,
    events: [],
    dependencies: [],
    rows,
    notes: ["Enter where dates and dependencies come from: document and paragraph.", ...METHOD_NOTES],
  };
}
