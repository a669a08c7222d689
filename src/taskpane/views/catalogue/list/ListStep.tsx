import { ChoiceGroup } from "@fluentui/react/lib/ChoiceGroup";
import { useMemo, useState, type JSX } from "react";
import { referenceList } from "../../../../catalogue/inCells/referenceLists";
import type { FoundList } from "../../../../catalogue/search/searchPlaces";
import { listBlock } from "../../../../sheets/indicatorBlocks/listBlock";
import { ViewArea } from "../../../frame/ViewArea";
import { BlockFooter } from "../../../insert/BlockFooter";
import { ConfirmTarget } from "../../../insert/ConfirmTarget";
import { useInsert } from "../../../insert/useInsert";
import { listWords as words } from "../../../strings/places";
import { useCatalogueStyles } from "../catalogue.styles";

interface ListStepProps {
  readonly list: FoundList;
  readonly onBack: () => void;
}

type Way = keyof typeof words.ways;

/** A list of the documents: its rows to be read, and those found, all, or a formula on their way into the sheet. */
export function ListStep({ list, onBack }: ListStepProps): JSX.Element {
  const { name, label, isNamed, rows: found } = list;
  const styles = useCatalogueStyles();
  const { headings, rows } = useMemo(() => referenceList(name), [name]);
  const [way, setWay] = useState<Way>(isNamed ? "all" : "found");
  const taken = useMemo(
    () => (way === "found" ? found.flatMap((row) => [rows[row] ?? []]) : rows),
    [found, rows, way],
  );
  const insertable = useMemo(
    () => ({ blockAt: () => listBlock({ label, name, headings, rows: taken, isLive: way === "live" }) }),
    [headings, label, name, taken, way],
  );
  const insert = useInsert(insertable, { first: "cell" });
  const ways: readonly (readonly [Way, string])[] = [
    ...(isNamed ? [] : [["found", words.ways.found(found.length)] as const]),
    ["all", words.ways.all(rows.length)],
    ["live", words.ways.live],
  ];
  return (
    <ViewArea
      heading={label}
      aside={<span className={styles.hint}>{words.rows(rows.length)}</span>}
      onBack={insert.writing === undefined ? onBack : undefined}
      footer={<BlockFooter insert={insert} onBack={onBack} />}
    >
      {!insert.done && (
        <ChoiceGroup
          label={words.how}
          selectedKey={way}
          options={ways.map(([key, text]) => ({ key, text }))}
          onChange={(_, option) => option && setWay(option.key as Way)}
        />
      )}
      <div className={styles.list} role="region" aria-label={words.table(label)} tabIndex={0}>
        <table>
          <thead>
            <tr>
              {headings.map((heading) => (
                <th key={heading} scope="col">
                  {heading}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {taken.map((row, at) => (
              <tr key={at}>
                {row.map((cell, column) => (
                  <td key={column}>{cell}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <ConfirmTarget insert={insert} />
    </ViewArea>
  );
}
