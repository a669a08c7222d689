import { DefaultButton } from "@fluentui/react/lib/Button";
import { Checkbox } from "@fluentui/react/lib/Checkbox";
import { TextField } from "@fluentui/react/lib/TextField";
import type { Dispatch, JSX } from "react";
import type { Indicator } from "../../../../catalogue/indicator";
import { financialYear } from "../../../../model/years";
import { keyFirst } from "../../../../sheets/indicatorBlocks/indicatorTable";
import { pullWords } from "../../../strings/pull";
import type { CatalogueAction } from "../catalogueState";
import { useCatalogueStyles } from "../catalogue.styles";
import { ColumnChoice } from "./ColumnChoice";
import { PullNotes } from "./PullNotes";
import type { Pulled } from "./pulledAs";
import type { PullOptions } from "./pullOptions";
import { ShapeChoice } from "./ShapeChoice";

interface PullFormProps {
  readonly chosen: readonly Indicator[];
  readonly options: PullOptions;
  readonly pulled: Pulled;
  readonly dispatch: Dispatch<CatalogueAction>;
}

const BESIDE_ITS_LABEL = {
  wrapper: { display: "flex", alignItems: "center", gap: 12 },
  fieldGroup: { width: 96 },
};

/** As what the indicators go in, and what can be chosen for that; what stands in their way and what to know before. */
export function PullForm({ chosen, options, pulled, dispatch }: PullFormProps): JSX.Element {
  const styles = useCatalogueStyles();
  const { shape, columns, headings, firstYear } = options;
  const choose = (changed: Partial<PullOptions>) => dispatch({ type: "choosePull", chosen: changed });
  const without = "why" in pulled ? (pulled.without ?? []) : [];
  const hasColumns = shape === "rows" || shape === "table" || shape === "formula";
  const isTable = shape === "table";
  return (
    <div className={styles.form}>
      <ShapeChoice shape={shape} onChoose={(other) => choose({ shape: other })} />
      {"why" in pulled && (
        <p role="alert" className={styles.obstacle}>
          {pulled.why}
        </p>
      )}
      {without.length > 0 && without.length < chosen.length && (
        <DefaultButton
          text={pullWords.leaveOut(without.length)}
          onClick={() => dispatch({ type: "leaveOut", keys: new Set(without.map(({ key }) => key)) })}
        />
      )}
      {hasColumns && (
        <ColumnChoice
          columns={isTable ? keyFirst(columns) : columns}
          shape={shape}
          onChoose={(chosenColumns) => choose({ columns: chosenColumns })}
        >
          {!isTable && (
            <Checkbox
              label={pullWords.headings}
              checked={headings}
              onChange={(_, checked = false) => choose({ headings: checked })}
            />
          )}
        </ColumnChoice>
      )}
      {shape === "targets" && (
        <TextField
          label={pullWords.firstYear}
          description={pullWords.firstYearHint}
          styles={BESIDE_ITS_LABEL}
          value={firstYear}
          {...(financialYear(firstYear) === undefined && { errorMessage: pullWords.yearWrong })}
          onChange={(_, text = "") => choose({ firstYear: text })}
        />
      )}
      {"insertable" in pulled && <PullNotes chosen={chosen} options={options} />}
    </div>
  );
}
