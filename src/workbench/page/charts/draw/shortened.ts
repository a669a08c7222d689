import { textWidth } from "../../../../sheets/looks/textWidth";

/** The text, or as much of its beginning as fits with an ellipsis after it. */
export function shortened(text: string, room: number, size: number): string {
  if (textWidth(text, size) <= room) return text;
  let kept = text;
  while (kept !== "" && textWidth(`${kept}…`, size) > room) kept = kept.slice(0, -1);
  return `${kept.trimEnd()}…`;
}
