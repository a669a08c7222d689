import notes from "../data/notes.json";

/** What to know about the catalogue as a whole: which lists it holds, what it leaves open, and why. */
export function catalogueNotes(): readonly string[] {
  return notes;
}
