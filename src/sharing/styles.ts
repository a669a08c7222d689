import type { NewLook } from "./newSheet";
import { inserted } from "./xml/append";
import { tags, type Tag } from "./xml/tags";

/** Of a file whose looks cannot be read, or has none: as its cells look. */
export const PLAIN: Readonly<Record<NewLook, number>> = { text: 0, title: 0, heading: 0 };

/** The file's looks, and behind them those of the new sheets: wrapped text, and two headings. */
export function withLooks(xml: string): { xml: string; looks: Readonly<Record<NewLook, number>> } {
  const fonts = lastOf(xml, "fonts");
  const formats = lastOf(xml, "cellXfs");
  if (!fonts || !formats) return { xml, looks: PLAIN };
  const [font, look] = [fonts.children, formats.children];
  const wrapped = (prefix: string) => `<${prefix}alignment vertical="top" wrapText="1"/>`;
  const format = (prefix: string, ofFont: number) =>
    `<${prefix}xf numFmtId="0" fontId="${ofFont}" fillId="0" borderId="0" xfId="0" applyFont="1" applyAlignment="1">${wrapped(prefix)}</${prefix}xf>`;
  const bold = (prefix: string, size: number) =>
    `<${prefix}font><${prefix}b/><${prefix}sz val="${size}"/><${prefix}name val="Calibri"/></${prefix}font>`;
  // From behind, so that the places before stay as they are.
  const [first, second] = fonts.close.at > formats.close.at ? [fonts, formats] : [formats, fonts];
  const added = {
    [fonts.open.at]: (prefix: string) => bold(prefix, 14) + bold(prefix, 11),
    [formats.open.at]: (prefix: string) =>
      format(prefix, 0) + format(prefix, font) + format(prefix, font + 1),
  };
  const counts = { [fonts.open.at]: font + 2, [formats.open.at]: look + 3 };
  const text = [first, second].reduce((made, { open, close }) => {
    const more = inserted(made, close, added[open.at] ?? (() => ""));
    const tag = more.slice(open.at, open.end).replace(/(\scount\s*=\s*["'])\d+/, `$1${counts[open.at]}`);
    return more.slice(0, open.at) + tag + more.slice(open.end);
  }, xml);
  return { xml: text, looks: { text: look, title: look + 1, heading: look + 2 } };
}

/** An element with children, and how many it has. */
function lastOf(xml: string, element: string): { open: Tag; close: Tag; children: number } | undefined {
  let [open, depth, children] = [undefined as Tag | undefined, 0, 0];
  for (const tag of tags(xml)) {
    if (!open) {
      if (tag.name === element && tag.kind === "open") open = tag;
    } else if (tag.name === element && tag.kind === "close" && depth === 0) {
      return { open, close: tag, children };
    } else if (tag.kind === "close") depth--;
    else {
      if (depth === 0 && tag.name !== "") children++;
      if (tag.kind === "open") depth++;
    }
  }
  return undefined;
}
