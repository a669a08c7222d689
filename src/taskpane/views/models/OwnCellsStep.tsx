import { DefaultButton } from "@fluentui/react/lib/Button";
import type { JSX } from "react";
import type { OwnCells } from "../../../sheets/ownBlock/ownCells";
import type { OwnGuess } from "../../../sheets/ownBlock/ownGuess";
import type { OwnReading } from "../../../sheets/ownBlock/ownReading";
import { useWorkbook } from "../../hooks/useWorkbook";
import { useComplain } from "../../messages/useComplain";
import { ownCells as words } from "../../strings/ownCells";
import { ColumnTicks } from "./ColumnTicks";
import { LayoutFields } from "./LayoutFields";
import { useModelStyles } from "./models.styles";
import { Questions } from "./Questions";
import { RoleFields } from "./RoleFields";
import { RowTicks } from "./RowTicks";

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
  const part = own && { reading, own, onCorrect };
  return (
    <div className={styles.options}>
      <p>{own ? words.readFrom(own.cells.address) : words.select}</p>
      <DefaultButton text={own ? words.again : words.read} onClick={read} />
      {part && (
        <>
          <p>{words.guessed}</p>
          <LayoutFields {...part} />
          <Questions {...part} />
          {reading.of === "rows" ? <ColumnTicks {...part} /> : <RowTicks {...part} />}
          <RoleFields {...part} />
        </>
      )}
    </div>
  );
}
