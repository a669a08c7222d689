import { DefaultButton } from "@fluentui/react/lib/Button";
import { Dropdown } from "@fluentui/react/lib/Dropdown";
import { TextField } from "@fluentui/react/lib/TextField";
import type { JSX } from "react";
import { rowsWithoutTotals } from "../../../sheets/ownBlock/guessLayout";
import type { OwnCells } from "../../../sheets/ownBlock/ownCells";
import type { OwnReading } from "../../../sheets/ownBlock/ownReading";
import { useWorkbook } from "../../hooks/useWorkbook";
import { useComplain } from "../../messages/useComplain";
import { strings } from "../../strings";
import { useModelStyles } from "./models.styles";
import { nameOf, sheetColumn, sheetRow, withLayout, type OwnGuess } from "../../../sheets/ownBlock/ownGuess";
import { RoleFields } from "./RoleFields";

interface OwnCellsStepProps {
  readonly reading: OwnReading;
  readonly own: OwnGuess | undefined;
  readonly onRead: (cells: OwnCells) => void;
  readonly onCorrect: (own: OwnGuess) => void;
}

/** The user's own block: read from the selection, and how it was understood, for correction. Nothing is written. */
export function OwnCellsStep({ reading, own, onRead, onCorrect }: OwnCellsStepProps): JSX.Element {
  const styles = useModelStyles();
  const workbook = useWorkbook();
  const complain = useComplain();
  const read = () => {
    workbook.readBlock().then(onRead).catch(complain);
  };
  return (
    <div className={styles.options}>
      <p>{own ? strings.ownCells.readFrom(own.cells.address) : strings.ownCells.select}</p>
      <DefaultButton text={own ? strings.ownCells.again : strings.ownCells.read} onClick={read} />
      {own && <Understood reading={reading} own={own} onCorrect={onCorrect} />}
    </div>
  );
}

/** No row of headings, among the choices of rows. Keys are texts: Fluent's list takes a key of 0 for none. */
const NONE = "none";

function Understood({
  reading,
  own,
  onCorrect,
}: Pick<OwnCellsStepProps, "reading" | "onCorrect"> & { readonly own: OwnGuess }): JSX.Element {
  const { cells, layout } = own;
  const { headingRow, nameColumn, figureColumns, unit } = layout;
  const rows = cells.texts.map((texts, row) => ({
    key: String(row),
    text: strings.ownCells.row(sheetRow(cells, row), firstFilled(texts)),
  }));
  const columns = (cells.texts[0] ?? []).map((_, column) => ({
    key: String(column),
    text: strings.ownCells.column(
      sheetColumn(cells, column),
      firstFilled(cells.texts.map((texts) => texts[column] ?? "")),
    ),
  }));
  const headings =
    headingRow === undefined ? [] : figureColumns.map((column) => cells.texts[headingRow]?.[column] ?? "");
  return (
    <>
      <p>{strings.ownCells.guessed}</p>
      <Dropdown
        label={strings.ownCells.headings}
        options={[{ key: NONE, text: strings.ownCells.noHeadings }, ...rows]}
        selectedKey={headingRow === undefined ? NONE : String(headingRow)}
        onChange={(_, option) => {
          const row = option?.key === NONE ? undefined : Number(option?.key);
          onCorrect(withLayout(own, row, nameColumn, reading));
        }}
      />
      <Dropdown
        label={strings.ownCells.names}
        options={columns}
        selectedKey={String(nameColumn)}
        onChange={(_, option) => onCorrect(withLayout(own, headingRow, Number(option?.key), reading))}
      />
      {reading.of === "rows" && (
        <>
          <TextField
            label={strings.ownCells.unit}
            value={unit}
            onChange={(_, text = "") => onCorrect({ ...own, layout: { ...layout, unit: text } })}
          />
          {headings.length > 0 && <p>{strings.ownCells.years(headings)}</p>}
        </>
      )}
      {reading.of === "columns" && <p>{rowsRead(own, reading)}</p>}
      <RoleFields reading={reading} own={own} onCorrect={onCorrect} />
    </>
  );
}

/** Which rows are items of the model, by their names, and which are left out. */
function rowsRead(own: OwnGuess, { withoutTotals }: OwnReading): string {
  const { figureRows, totalRows } = own.layout;
  const used = withoutTotals ? rowsWithoutTotals(own.layout) : figureRows;
  const named = (rows: readonly number[]) =>
    rows.map((row) => nameOf(own, row) || strings.ownCells.unnamed(sheetRow(own.cells, row)));
  const leftOut = withoutTotals ? named(totalRows) : [];
  return strings.ownCells.rowsRead(named(used), leftOut);
}

function firstFilled(texts: readonly string[]): string {
  return texts.find((text) => text.trim() !== "") ?? "";
}
