import { DefaultButton } from "@fluentui/react/lib/Button";
import { Checkbox } from "@fluentui/react/lib/Checkbox";
import { useId, useState, type JSX } from "react";
import { MOST_CELLS } from "../../../workbook/reading/mostCells";
import { checks as words } from "../../strings/checks";
import type { Result } from "./useChecks";

interface ChooseSheetsProps extends Pick<Result, "skipped" | "sizes"> {
  readonly onRun: (only: readonly string[]) => void;
}

/** Of a workbook that is too large to be checked at once: which of its sheets are. */
export function ChooseSheets({ skipped, sizes, onRun }: ChooseSheetsProps): JSX.Element {
  const heading = useId();
  const read = sizes.filter(({ name, cells }) => cells > 0 && !skipped.includes(name));
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set(read.map(({ name }) => name)));
  const cells = sizes.reduce((sum, sheet) => sum + (chosen.has(sheet.name) ? sheet.cells : 0), 0);
  const isTooLarge = cells > MOST_CELLS;
  const choose = (name: string, isChosen: boolean) =>
    setChosen(new Set([...chosen].filter((one) => one !== name).concat(isChosen ? [name] : [])));
  return (
    <section aria-labelledby={heading}>
      <p>{words.skipped(skipped.join(", "))}</p>
      <h2 id={heading}>{words.choose.heading}</h2>
      <p>{words.choose.intro(MOST_CELLS)}</p>
      {sizes
        .filter((sheet) => sheet.cells > 0)
        .map((sheet) => (
          <Checkbox
            key={sheet.name}
            label={words.choose.sheet(sheet.name, sheet.cells)}
            checked={chosen.has(sheet.name)}
            onChange={(_, isChosen) => choose(sheet.name, isChosen === true)}
          />
        ))}
      {isTooLarge && <p role="status">{words.choose.tooLarge(cells, MOST_CELLS)}</p>}
      <DefaultButton
        text={words.choose.run}
        disabled={isTooLarge || chosen.size === 0}
        onClick={() => onRun([...chosen])}
      />
    </section>
  );
}
