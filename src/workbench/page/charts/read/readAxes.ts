import type { RecordObject } from "../../../host/objects/records/recordObject";
import type { CategoryAxisPicture, ValueAxisPicture } from "../chartPicture";
import { flagSet, numberSet, textSet } from "../../recorded";
import type { Shown } from "./shown";
import { titleInCell } from "./titleInCell";

const NAMES: Readonly<Record<string, CategoryAxisPicture["names"]>> = {
  Low: "edge",
  High: "edge",
  NextToAxis: "zero",
  None: "none",
};

export function readCategoryAxis(axis: RecordObject | null): CategoryAxisPicture {
  return {
    visible: flagSet(axis, "Visible") !== false,
    title: titleOf(axis),
    names: NAMES[textSet(axis, "TickLabelPosition") ?? ""] ?? "zero",
    reversed: flagSet(axis, "ReversePlotOrder") === true,
    labelSpacing: numberSet(axis, "TickLabelSpacing"),
  };
}

/** `usual` is the number format of the chart's figures, which the axis follows unless it has its own. */
export function readValueAxis(
  axis: RecordObject | null,
  usual: string,
  shown: Shown,
  series: RecordObject | undefined,
): ValueAxisPicture {
  const code = textSet(axis, "NumberFormat") ?? usual;
  return {
    visible: flagSet(axis, "Visible") !== false && textSet(axis, "TickLabelPosition") !== "None",
    title: titleOf(axis, series),
    gridlines: flagSet(axis?.at("MajorGridlines") ?? null, "Visible") !== false,
    minimum: numberSet(axis, "Minimum"),
    maximum: numberSet(axis, "Maximum"),
    majorUnit: numberSet(axis, "MajorUnit"),
    format: (value) => shown(value, code),
  };
}

function titleOf(axis: RecordObject | null, series?: RecordObject): string {
  const title = axis?.at("Title") ?? null;
  const inCell = title && titleInCell(title, series);
  if (inCell) return inCell;
  return flagSet(title, "Visible") === false ? "" : (textSet(title, "Text") ?? "");
}
