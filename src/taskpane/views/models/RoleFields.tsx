import { Dropdown } from "@fluentui/react/lib/Dropdown";
import type { JSX } from "react";
import type { OwnReading } from "../../../sheets/ownBlock/ownReading";
import { canPlay } from "../../../sheets/ownBlock/guessRoles";
import {
  itemsOf,
  sheetColumn,
  sheetRow,
  type OwnGuess,
  type OwnItem,
} from "../../../sheets/ownBlock/ownGuess";
import { strings } from "../../strings";
import { useModelStyles } from "./models.styles";

interface RoleFieldsProps {
  readonly reading: OwnReading;
  readonly own: OwnGuess;
  readonly onCorrect: (own: OwnGuess) => void;
}

/** A row or column that plays no part. */
const UNUSED = "";

/** What each row (or column) of the user's block is to the model. */
export function RoleFields({ reading, own, onCorrect }: RoleFieldsProps): JSX.Element {
  const styles = useModelStyles();
  const partsOf = (item: OwnItem) =>
    reading.roles.filter((role) => canPlay(item, role)).map(({ key, label }) => ({ key, text: label }));
  const give = (item: number, role: string | undefined) => {
    const several = reading.roles.find(({ key }) => key === role)?.several === true;
    // A part that one alone can play is taken from whoever had it.
    const others = own.roles.map((played) => (played === role && !several ? undefined : played));
    onCorrect({ ...own, roles: others.map((played, at) => (at === item ? role || undefined : played)) });
  };
  return (
    <>
      <h2 className={styles.group}>
        {reading.of === "rows" ? strings.ownCells.rowsAre : strings.ownCells.columnsAre}
      </h2>
      {itemsOf(own, reading).map((item, place) => {
        const parts = partsOf(item);
        if (parts.length === 0) return null;
        return (
          <Dropdown
            key={item.place}
            label={labelOf(item, own, reading)}
            options={[{ key: UNUSED, text: strings.ownCells.unused }, ...parts]}
            selectedKey={own.roles[place] ?? UNUSED}
            onChange={(_, option) => give(place, String(option?.key ?? UNUSED))}
          />
        );
      })}
    </>
  );
}

function labelOf({ name, place, isTotal }: OwnItem, { cells }: OwnGuess, { of }: OwnReading): string {
  const { ownCells } = strings;
  const label =
    of === "rows"
      ? name || ownCells.unnamed(sheetRow(cells, place))
      : ownCells.column(sheetColumn(cells, place), name);
  return isTotal ? `${label} (${ownCells.total})` : label;
}
