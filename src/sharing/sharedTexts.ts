import { tags, unescaped } from "./xml/tags";

/** The texts that cells share, by their place. */
export function sharedTexts(xml: string): string[] {
  const texts: string[] = [];
  let open = -1;
  let isReading = false;
  for (const { name, kind, at, end } of tags(xml)) {
    if (name === "si" && kind !== "close") texts.push("");
    // How a text is read aloud, in some languages, is no part of it.
    if (name === "rPh") isReading = kind === "open";
    if (name === "t" && kind === "open") open = end;
    if (name === "t" && kind === "close" && texts.length > 0 && !isReading)
      texts.push((texts.pop() ?? "") + unescaped(xml.slice(open, at)));
  }
  return texts;
}
