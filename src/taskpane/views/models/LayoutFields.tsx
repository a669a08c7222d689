import { Checkbox } from "@fluentui/react/lib/Checkbox";
import { Dropdown } from "@fluentui/react/lib/Dropdown";
import { TextField } from "@fluentui/react/lib/TextField";
import { useMemo, type JSX } from "react";
import { columnOnSheet, rowOnSheet, turned } from "../../../sheets/ownBlock/ownCells";
import { guessAsItStands, withLayout } from "../../../sheets/ownBlock/ownGuess";
import { ownCells as words } from "../../strings/ownCells";
import type { OwnPartProps } from "./ownPart";

/** No row of headings, among the choices of rows. Keys are texts: Fluent's list takes a key of 0 for none. */
const NONE = "none";

/** Headings lie above the figures: rows further down than this are not offered. */
const MOST_ROWS = 200;

/** Where the block has its headings and its names, which way it runs, and in what unit its amounts are. */
export function LayoutFields({ reading, own, onCorrect }: OwnPartProps): JSX.Element {
  const { cells, layout } = own;
  const { headingRow, nameColumn, unit } = layout;
  const rows = useMemo(
    () =>
      cells.texts.slice(0, MOST_ROWS).map((texts, row) => ({
        key: String(row),
        text: words.line(rowOnSheet(cells, row), firstFilled(texts)),
      })),
    [cells],
  );
  const columns = useMemo(
    () =>
      (cells.texts[0] ?? []).map((_, column) => ({
        key: String(column),
        text: words.line(
          columnOnSheet(cells, column),
          firstFilled(cells.texts.map((texts) => texts[column] ?? "")),
        ),
      })),
    [cells],
  );
  return (
    <>
      <Dropdown
        label={words.headings}
        options={[{ key: NONE, text: words.noHeadings }, ...rows]}
        selectedKey={headingRow === undefined ? NONE : String(headingRow)}
        onChange={(_, option) => {
          const row = option?.key === NONE ? undefined : Number(option?.key);
          onCorrect(withLayout(own, row, nameColumn, reading));
        }}
      />
      <Dropdown
        label={words.names}
        options={columns}
        selectedKey={String(nameColumn)}
        onChange={(_, option) => onCorrect(withLayout(own, headingRow, Number(option?.key), reading))}
      />
      <Checkbox
        label={words.turned}
        checked={cells.isTurned === true}
        onChange={() => onCorrect(guessAsItStands(turned(cells), reading))}
      />
      {reading.of === "rows" && (
        <TextField
          label={words.unit}
          value={unit}
          onChange={(_, text = "") => onCorrect({ ...own, layout: { ...layout, unit: text } })}
        />
      )}
    </>
  );
}

function firstFilled(texts: readonly string[]): string {
  return texts.find((text) => text.trim() !== "") ?? "";
}
