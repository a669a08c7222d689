import type { JSX } from "react";
import type { Block } from "../../workbook/port";
import { refusalLines } from "../messages/refusalLines";
import { strings } from "../strings";
import { BlockPreview } from "./BlockPreview";
import { useInsertStyles } from "./insert.styles";
import { OccupiedCells } from "./OccupiedCells";
import { TargetField } from "./TargetField";
import type { Insert } from "./useInsert";

interface ConfirmTargetProps {
  readonly block: Block;
  readonly insert: Insert;
}

/** Where the block goes, how it will look there, and what it would overwrite. Every view that writes shows this first. */
export function ConfirmTarget({ block, insert }: ConfirmTargetProps): JSX.Element {
  const styles = useInsertStyles();
  const { target, plan, refusal, replace, done, aim, aimAtSelection, agreeToReplace } = insert;
  const [happened, , remedy] = refusal ? refusalLines(refusal) : [];
  return (
    <>
      {!done && (
        <TargetField
          target={target}
          wrong={happened && `${happened} ${remedy}`}
          onAim={aim}
          onUseSelection={aimAtSelection}
        />
      )}
      {plan && !done && (
        <p className={styles.summary}>
          {strings.insert.writes(plan.address, plan.cellCount)}
          {" · "}
          {plan.occupied.length === 0
            ? strings.insert.allEmpty
            : strings.insert.occupied(plan.occupied.length)}
        </p>
      )}
      {plan && !done && plan.occupied.length > 0 && (
        <OccupiedCells cells={plan.occupied} agreed={replace} onAgree={agreeToReplace} />
      )}
      <BlockPreview block={block} />
      {plan && !done && (
        <p className={styles.quiet}>
          {plan.excelUndo ? strings.insert.undoByExcel : strings.insert.undoByPane}
        </p>
      )}
    </>
  );
}
