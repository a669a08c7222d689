import { PIXELS_PER_POINT } from "../../host/format";
import type { Box } from "../../host/gridStore";
import { Range } from "../../host/objects/range/range";
import type { RecordObject } from "../../host/objects/records/recordObject";
import type { Worksheet } from "../../host/objects/worksheet";
import type { Rect } from "../rect";
import { numberSet } from "../recorded";

/** Where Excel would put a chart that is told nothing depends on its window; and the size it would give it. In pixels. */
const USUAL: Readonly<Rect> = { x: 128, y: 80, width: 480, height: 288 };

/**
 * Where a chart lies, in pixels from the top left corner of its sheet: over the cells it was set to, or where and as large
 * as its own properties say. `cells` says where cells lie.
 */
export function chartPlace(chart: RecordObject, sheet: Worksheet, cells: (box: Box) => Rect): Rect {
  const [first, last] = (chart.calls.get("SetPosition") ?? []).map((corner) => boxOf(corner, sheet));
  const [start, end] = [first ? cells(first) : null, last ? cells(last) : null];
  const set = (name: string): number | null => {
    const points = numberSet(chart, name);
    return points === null ? null : points * PIXELS_PER_POINT;
  };
  const x = set("Left") ?? start?.x ?? USUAL.x;
  const y = set("Top") ?? start?.y ?? USUAL.y;
  return {
    x,
    y,
    width: set("Width") ?? (end ? end.x + end.width - x : USUAL.width),
    height: set("Height") ?? (end ? end.y + end.height - y : USUAL.height),
  };
}

function boxOf(corner: unknown, sheet: Worksheet): Box | null {
  if (corner instanceof Range) return corner.box;
  return typeof corner === "string" ? (sheet.workbook.findRange(corner, sheet)?.box ?? null) : null;
}
