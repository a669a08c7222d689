import { DefaultButton } from "@fluentui/react/lib/Button";
import copy from "copy-to-clipboard";
import type { JSX } from "react";
import { tabbedText } from "../../../catalogue/own/writing/tabbedText";
import { blockSheet } from "../../../sheets/page/blockSheet";
import { useAnnounce } from "../../hooks/useAnnounce";
import { useWorkbook } from "../../hooks/useWorkbook";
import { outcomeOf } from "../../insert/outcomeOf";
import { useUndo } from "../../insert/useUndo";
import { useMessages } from "../../messages/message";
import { useComplain } from "../../messages/useComplain";
import { common } from "../../strings/common";
import { insteadOfFile as words } from "../../strings/ownCatalogue";
import { useOwnStyles } from "./ownCatalogue.styles";

interface InsteadOfFileProps {
  /** What it is, and what the sheet is called. */
  readonly name: string;
  /** Its rows, headings first. */
  readonly rows: () => readonly (readonly string[])[];
}

/** What a sheet's name must not hold. */
const NOT_IN_NAMES = /[\\/?*[\]:']/g;

/** Where Excel lets no file be saved from the pane: the same rows on a sheet of this workbook, or to be pasted elsewhere. */
export function InsteadOfFile({ name, rows }: InsteadOfFileProps): JSX.Element {
  const styles = useOwnStyles();
  const workbook = useWorkbook();
  const announce = useAnnounce();
  const { show } = useMessages();
  const complain = useComplain();
  const takeBack = useUndo();
  const insert = async () => {
    const plan = await workbook.planSheets(sheetOf(name, rows()));
    const done = await workbook.insertSheets(plan);
    const undo = () => takeBack(done, () => undefined);
    show({ ...outcomeOf(done, plan), address: done.address, undo });
  };
  const copyThem = async () => {
    const said = (await copy(tabbedText(rows()))) ? common.copied : common.notCopied;
    show({ tone: said === common.copied ? "success" : "error", lines: [said] });
    announce(said);
  };
  return (
    <div role="group" aria-label={name}>
      <p className={styles.quiet}>{words.why(name)}</p>
      <div className={styles.buttons}>
        <DefaultButton text={words.sheet} onClick={() => void insert().catch(complain)} />
        <DefaultButton text={words.copy} onClick={() => void copyThem()} />
      </div>
    </div>
  );
}

function sheetOf(name: string, rows: readonly (readonly string[])[]) {
  const headings = { row: 0, column: 0, rows: 1, columns: rows[0]?.length ?? 0 };
  const block = { cells: rows, dressed: [{ box: headings, look: "leftHeading" as const }] };
  return blockSheet(name.replace(NOT_IN_NAMES, " ").trim() || words.sheetName, () => block);
}
