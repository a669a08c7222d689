import { Dropdown } from "@fluentui/react/lib/Dropdown";
import { useMemo, type JSX } from "react";
import { headingOf, INDICATOR_FIELDS } from "../../../catalogue/fields";
import type { ColumnUse, Mapping } from "../../../catalogue/own/reading/mapping";
import type { SourceTable } from "../../../catalogue/own/reading/sourceTable";
import { mapping as words } from "../../strings/ownCatalogue";
import { firstValues } from "./ownState";
import { useOwnStyles } from "./ownCatalogue.styles";

interface ColumnFieldsProps {
  readonly table: SourceTable;
  readonly mapping: Mapping;
  readonly onMap: (column: number, use: ColumnUse) => void;
}

const OPTIONS = [
  ...INDICATOR_FIELDS.map((field) => ({ key: field, text: headingOf(field) })),
  { key: "fact", text: words.fact },
  { key: "ignored", text: words.ignored },
];

/** Each column by its heading: what it is taken for, and the first of what stands in it. */
export function ColumnFields({ table, mapping, onMap }: ColumnFieldsProps): JSX.Element {
  const styles = useOwnStyles();
  const examples = useMemo(() => table.headings.map((_, column) => firstValues(table, column)), [table]);
  return (
    <>
      {mapping.map(({ heading, use }, column) => {
        const values = examples[column] ?? [];
        return (
          <div key={column} className={styles.column}>
            <Dropdown
              label={words.column(heading.trim(), column + 1)}
              options={OPTIONS}
              selectedKey={use}
              onChange={(_, option) => option && onMap(column, option.key as ColumnUse)}
            />
            <p className={styles.values}>
              {values.length > 0 ? words.values(values.join(" · ")) : words.noValues}
            </p>
          </div>
        );
      })}
    </>
  );
}
