import { Checkbox } from "@fluentui/react/lib/Checkbox";
import { Dropdown } from "@fluentui/react/lib/Dropdown";
import { useMemo, type Dispatch, type JSX } from "react";
import type { Indicator } from "../../../catalogue/indicator";
import { blockSheet } from "../../../sheets/blockSheet";
import { ActionFooter } from "../../frame/ActionFooter";
import { ViewArea } from "../../frame/ViewArea";
import { ConfirmTarget } from "../../insert/ConfirmTarget";
import { isReady } from "../../insert/insertState";
import { notYet } from "../../insert/notYet";
import { useInsert } from "../../insert/useInsert";
import { strings } from "../../strings";
import type { CatalogueAction, CatalogueState } from "./catalogueState";
import { ALL_COLUMNS, indicatorBlock, type ColumnName } from "./indicatorBlock";
import { useCatalogueStyles } from "./catalogue.styles";

interface InsertStepProps {
  readonly chosen: readonly Indicator[];
  readonly state: CatalogueState;
  readonly dispatch: Dispatch<CatalogueAction>;
}

/** Indicators as rows: which columns, where, and the button that writes them. */
export function InsertStep({ chosen, state, dispatch }: InsertStepProps): JSX.Element {
  const styles = useCatalogueStyles();
  const { columns, headings } = state;
  const block = useMemo(() => indicatorBlock(chosen, columns, headings), [chosen, columns, headings]);
  const insertable = useMemo(
    () =>
      columns.length === 0
        ? undefined
        : { blockAt: () => block, draft: blockSheet(strings.insert.sheetName, () => block) },
    [block, columns],
  );
  const insert = useInsert(insertable);
  const { done, write } = insert;
  const back = () => dispatch({ type: done ? "done" : "back" });
  const size = block.cells.flat().length;
  const reason = columns.length === 0 ? strings.columns.none : notYet(insert);
  return (
    <ViewArea
      heading={strings.insert.heading(chosen.length)}
      onBack={back}
      footer={
        <ActionFooter
          primary={
            done
              ? { text: strings.insert.done, onClick: back }
              : { text: strings.insert.button(size), onClick: write }
          }
          notYet={done || isReady(insert) ? undefined : reason}
          secondary={done ? undefined : { text: strings.cancel, onClick: back }}
        />
      }
    >
      {!done && (
        <div className={styles.shape}>
          <Dropdown
            label={strings.columns.label}
            multiSelect
            selectedKeys={[...columns]}
            options={ALL_COLUMNS.map((key) => ({ key, text: strings.columns[key] }))}
            onChange={(_, option) =>
              option &&
              dispatch({ type: "chooseColumns", columns: toggled(columns, option.key as ColumnName) })
            }
          />
          <Checkbox
            label={strings.columns.headings}
            checked={headings}
            onChange={(_, checked = false) => dispatch({ type: "showHeadings", headings: checked })}
          />
        </div>
      )}
      <ConfirmTarget insert={insert} />
    </ViewArea>
  );
}

function toggled(columns: readonly ColumnName[], column: ColumnName): ColumnName[] {
  return columns.includes(column) ? columns.filter((other) => other !== column) : [...columns, column];
}
