import { DefaultButton } from "@fluentui/react/lib/Button";
import { Checkbox } from "@fluentui/react/lib/Checkbox";
import { Dropdown } from "@fluentui/react/lib/Dropdown";
import type { Dispatch, JSX } from "react";
import type { Mapping } from "../../../catalogue/own/reading/mapping";
import { withHeadingsIn, type SourceTable } from "../../../catalogue/own/reading/sourceTable";
import { ActionFooter } from "../../frame/ActionFooter";
import { ViewArea } from "../../frame/ViewArea";
import { common } from "../../strings/common";
import { mapping as words } from "../../strings/ownCatalogue";
import { ColumnFields } from "./ColumnFields";
import { mappingFault } from "./mappingFault";
import { OngoingWork } from "./OngoingWork";
import { useOwnStyles } from "./ownCatalogue.styles";
import { hasBareNumbers, type Found, type OwnAction } from "./ownState";
import type { Import } from "./useImport";

interface MappingStepProps {
  readonly found: Found;
  readonly mapping: Mapping;
  /** How the former version was read. */
  readonly before: Mapping;
  readonly areNational: boolean;
  readonly imports: Import;
  readonly dispatch: Dispatch<OwnAction>;
  readonly onBack: () => void;
  readonly onCancel: () => void;
}

/** What each column of the file was taken for, for the user to correct. */
export function MappingStep(props: MappingStepProps): JSX.Element {
  const { found, mapping, before, areNational, imports, dispatch, onBack, onCancel } = props;
  const { file, sheet } = found;
  const { rows, above } = sheet.table;
  const { ongoing, stop, check } = imports;
  const styles = useOwnStyles();
  /** A report is about the columns as they were when the check began. */
  const change = (action: OwnAction) => {
    stop();
    dispatch(action);
  };
  return (
    <ViewArea
      heading={words.heading(file.name)}
      onBack={onBack}
      footer={
        <ActionFooter
          primary={{ text: words.check(rows.length), onClick: () => check(found) }}
          notYet={ongoing?.label ?? mappingFault(found, mapping)}
          secondary={{ text: common.cancel, onClick: onCancel }}
        />
      }
    >
      {ongoing && <OngoingWork ongoing={ongoing} onStop={stop} />}
      {file.sheets.length > 1 && (
        <Dropdown
          label={words.sheet}
          selectedKey={sheet.name}
          options={file.sheets.map(({ name, table }) => ({
            key: name,
            text: words.sheetOption(name, table.rows.length),
          }))}
          onChange={(_, option) => {
            const chosen = file.sheets.find(({ name }) => name === option?.key);
            if (chosen) change({ type: "sheet", found: { file, sheet: chosen }, before });
          }}
        />
      )}
      {file.hidden && (
        <div className={styles.hidden}>
          <p>{words.hidden(file.hidden.names)}</p>
          <DefaultButton text={words.readHidden} onClick={() => imports.readHidden(found)} />
        </div>
      )}
      <Dropdown
        label={words.headings}
        selectedKey={String(sheet.table.headingRow)}
        options={headingChoices(sheet.table)}
        onChange={(_, option) => {
          const table = withHeadingsIn(sheet.table, Number(option?.key));
          change({ type: "sheet", found: { file, sheet: { ...sheet, table } }, before });
        }}
      />
      <p>{words.intro(rows.length)}</p>
      {hasBareNumbers(sheet.table, mapping) && (
        <Checkbox
          label={words.national}
          checked={areNational}
          onChange={(_, checked = false) => change({ type: "national", areNational: checked })}
        />
      )}
      {above.length > 0 && <p>{words.above(above.length)}</p>}
      <ColumnFields
        table={sheet.table}
        mapping={mapping}
        onMap={(column, use) => change({ type: "map", column, use })}
      />
    </ViewArea>
  );
}

/** The first rows of a table, among which its headings are. */
const MOST_ROWS = 30;

function headingChoices({ above, headings, headingRow, rows }: SourceTable) {
  const all = [...above, { number: headingRow, cells: headings }, ...rows.slice(0, MOST_ROWS)];
  return all.slice(0, Math.max(MOST_ROWS, above.length + 1)).map(({ number, cells }) => ({
    key: String(number),
    text: words.row(
      number,
      cells
        .map((cell) => cell.trim())
        .filter(Boolean)
        .slice(0, 3)
        .join(" · "),
    ),
  }));
}
