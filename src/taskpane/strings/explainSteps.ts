/** The note as cells of the sheet. */
export const note = {
  heading: "Insert the note",
  intro: "The sentence, its figures with their addresses, and the day, as text.",
} as const;

/** What changed between two figures. */
export const compare = {
  heading: "Compare",
  with: "With which figure explained before?",
  none: "Explain another figure first: the same one under another limit, in another year, or after a change.",
  from: (name: string, text: string) => `From ${name} ${text}`,
  to: (name: string, text: string) => `To ${name} ${text}`,
  difference: "Difference",
  moves: "What changed, and by how much",
  moved: (from: string, to: string) => `${from} → ${to}`,
  same: "The two are equal, and so are all their figures.",
  unlike: "The two are not made in the same way, so only the difference can be said.",
  noNumber: "One of the two is not a number.",
} as const;
