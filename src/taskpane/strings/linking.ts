import { cells, counted } from "./counted";

/** Linking a ready model's sheet to others that are there. */
export const linkingWords = {
  heading: (sheet: string) => `Link ${sheet}`,
  looking: "Looking what it can follow…",
  refused: "What it can follow could not be read.",
  linking: "Linking…",
  intro: "What you tick follows the other sheet, in green. Nothing is written before you press the button.",
  nothing:
    "No sheet of a ready model here has anything for it that it does not follow already. Insert the model that does, then look again.",
  unread: (sheets: string) => `Not looked at, too large: ${sheets}.`,
  from: (sheet: string) => `From ${sheet}`,
  circle: (sheet: string, own: string) =>
    `${sheet} follows ${own} already: a link back could make a circle, so none is offered.`,
  take: (label: string, count: number) => `${label} (${cells(count)})`,
  faults: {
    noChecks:
      "The list of checks on this sheet is not as it was inserted, so no check could say where the sheets disagree. Insert the model anew and link that.",
    tooLong: "So many links do not fit into one check. Tick fewer of them.",
  },
  changes: (count: number) => `${counted(count, "cell")} would change`,
  empty: "(empty)",
  change: (address: string, now: string, then: string) => `${address}: ${now} now, then ${then}`,
  more: (count: number) => `and ${count.toLocaleString("en-GB")} more`,
  checked: (addresses: readonly string[]) =>
    `${addresses.join(", ")}: the last check then says besides whether the sheets agree, and what does not`,
  tick: "Tick what it is to follow.",
  button: (count: number) => `Link ${cells(count)}`,
  waiting: "Link",
  linked: (count: number) => `Linked ${cells(count)} in`,
} as const;
