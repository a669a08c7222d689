import type { CommentReading } from "../../explain/reading";
import { topLeftOf } from "../../grid/cell";
import { capabilities } from "../host";

/** As many comments are asked where they stand. */
const MOST = 200;

interface Remark {
  readonly content: string;
  getLocation(): Excel.Range;
}

/** Comments and notes as they were asked for: their texts first, and with the next request where they stand. */
interface AskedComments {
  readonly place: () => PlacedComments;
}

interface PlacedComments {
  readonly read: () => CommentReading[];
}

/** Asks for what people have put on cells: comments, and the notes that were called comments once. */
export function askForComments(workbook: Excel.Workbook): AskedComments {
  const comments = capabilities.comments() ? workbook.comments.load("items/content") : undefined;
  const notes = capabilities.notes() ? workbook.notes.load("items/content") : undefined;
  return {
    place: () => {
      const all: Remark[] = [...(comments?.items ?? []), ...(notes?.items ?? [])];
      const placed = all
        .slice(0, MOST)
        .map((one) => ({ text: one.content, at: one.getLocation().load("address") }));
      return {
        read: () =>
          placed.flatMap(({ text, at }) => {
            const cell = topLeftOf(at.address);
            return cell && text.trim() !== "" ? [{ cell, text }] : [];
          }),
      };
    },
  };
}
