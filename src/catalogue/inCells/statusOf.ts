import type { Status } from "../indicator";

/** How far a title can be trusted follows from where it comes: what a public copy adds to a document is confirmed. */
export function statusOf(source: string): Status {
  if (source.startsWith("Unconfirmed")) return "unconfirmed";
  return source.includes("ublic copy") ? "confirmed" : "stated"; // "Public copy", "SI 2008/659 (public copy)"
}
