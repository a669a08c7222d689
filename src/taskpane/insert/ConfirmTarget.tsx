import { Checkbox } from "@fluentui/react/lib/Checkbox";
import type { JSX } from "react";
import { refusalLines } from "../messages/refusalLines";
import { insertWords } from "../strings/insert";
import { BlockPreview } from "./BlockPreview";
import { DestinationChoice } from "./DestinationChoice";
import { useInsertStyles } from "./insert.styles";
import { narrowColumns, occupiedCells, widens } from "./insertState";
import { OccupiedCells } from "./OccupiedCells";
import { SheetOutline } from "./SheetOutline";
import { TargetField } from "./TargetField";
import type { Insert } from "./useInsert";
import { WriteProgress } from "./WriteProgress";

interface ConfirmTargetProps {
  readonly insert: Insert;
  /** How many rows of a block say what it is; usually a few. */
  readonly rows?: number;
}

/** Where it goes, how it will look there, and what it would overwrite. Every view that writes shows this first. */
export function ConfirmTarget({ insert, rows }: ConfirmTargetProps): JSX.Element {
  const styles = useInsertStyles();
  const { destination, plan, refusal, writing, done } = insert;
  const occupied = occupiedCells(plan);
  const narrow = narrowColumns(plan);
  const [happened, , remedy] = refusal ? refusalLines(refusal) : [];
  const wrong = happened && `${happened} ${remedy}`;
  const isOpen = !done && writing === undefined;
  return (
    <>
      {isOpen && insert.canChoose && <DestinationChoice chosen={destination} onChoose={insert.choose} />}
      {isOpen && destination === "cell" && (
        <TargetField
          target={insert.target}
          wrong={wrong}
          onAim={insert.aim}
          onUseSelection={insert.aimAtSelection}
        />
      )}
      {isOpen && destination === "sheet" && wrong && <p role="alert">{wrong}</p>}
      {plan && isOpen && (
        <p className={styles.summary}>
          {plan.to === "cell"
            ? `${insertWords.writes(plan.plan.address, plan.plan.cellCount)} · ${
                occupied.length === 0 ? insertWords.allEmpty : insertWords.occupied(occupied.length)
              }`
            : insertWords.adds(
                plan.plan.sheets.length,
                plan.plan.sheets.map(({ name }) => name).join(", "),
                plan.plan.cellCount,
              )}
        </p>
      )}
      {isOpen && occupied.length > 0 && (
        <OccupiedCells cells={occupied} agreed={insert.replace} onAgree={insert.agreeToReplace} />
      )}
      {isOpen && narrow.length > 0 && (
        <Checkbox
          label={insertWords.widen(narrow.map(({ name }) => name))}
          checked={widens(insert)}
          onChange={(_, wanted = false) => insert.wantWider(wanted)}
        />
      )}
      {writing !== undefined && <WriteProgress done={writing} onCancel={insert.cancel} />}
      {plan?.to === "cell" && <BlockPreview block={plan.plan.block} {...(rows && { rows })} />}
      {plan?.to === "sheet" && <SheetOutline sheets={plan.plan.sheets} />}
      {plan && isOpen && (
        <p className={styles.quiet}>
          {plan.plan.excelUndo ? insertWords.undoByExcel : insertWords.undoByPane}
        </p>
      )}
    </>
  );
}
