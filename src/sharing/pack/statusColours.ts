import { attribute, tags, unescaped } from "../xml/tags";
import type { Colours, FileStyles } from "../fileStyles";

/**
 * Words that the rules of a sheet colour, "Green" and the like, and how: a pack gives colours to such words alone, so that
 * none of its colours is without a word.
 */
export function statusColours(xml: string, { rules }: FileStyles): [word: string, colours: Colours][] {
  if (!/cfRule/.test(xml)) return [];
  const found: [string, Colours][] = [];
  let waiting: Colours | undefined;
  let open = -1;
  for (const tag of tags(xml)) {
    if (tag.name === "cfRule" && tag.kind !== "close") {
      const colours = rules[Number(attribute(tag, "dxfId") ?? NaN)];
      const text = attribute(tag, "type") === "containsText" ? attribute(tag, "text") : undefined;
      if (text !== undefined && colours) found.push([text, colours]);
      const isEqual = attribute(tag, "type") === "cellIs" && attribute(tag, "operator") === "equal";
      waiting = isEqual ? colours : undefined;
    }
    if (tag.name === "formula" && tag.kind === "open") open = tag.end;
    if (tag.name === "formula" && tag.kind === "close" && waiting) {
      const word = /^"([^"]+)"$/.exec(unescaped(xml.slice(open, tag.at)))?.[1];
      if (word !== undefined) found.push([word, waiting]);
    }
  }
  return found;
}
