import type { View } from "../navigation/destinations";

/** A part of a view that is still to come: what it will do, and the view that does some of it today. */
export interface PlannedPart {
  readonly title: string;
  readonly text: string;
  readonly opens?: View;
}

const part = (title: string, text: string): PlannedPart => ({ title, text });

/** What the views that are still to come will hold, by view and section. */
export const planned = {
  note: "This part is still to come.",
  open: (title: string) => `Open ${title}`,
  views: {
    settings: {
      heading: "Settings",
      parts: {
        money: part(
          "Money",
          "The unit and decimals new tables start with: £m to one decimal unless you say so.",
        ),
        catalogue: {
          ...part(
            "Your own catalogue",
            "Indicators from a file of your own, beside those that ship. Nothing is fetched unless you ask.",
          ),
          opens: "ownCatalogue" as const,
        },
      },
    },
  },
} as const;
