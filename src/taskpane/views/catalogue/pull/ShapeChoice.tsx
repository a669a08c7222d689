import { ChoiceGroup } from "@fluentui/react/lib/ChoiceGroup";
import type { JSX } from "react";
import { useWorkbook } from "../../../hooks/useWorkbook";
import { pullWords } from "../../../strings/pull";
import { useCatalogueStyles } from "../catalogue.styles";
import { SHAPES, type Shape } from "./pullOptions";

interface ShapeChoiceProps {
  readonly shape: Shape;
  readonly onChoose: (shape: Shape) => void;
}

const TWO_ACROSS = { display: "grid", gridTemplateColumns: "1fr 1fr" };

/** As what indicators go into the sheet, and in a sentence what that is. Cards only where the host has them. */
export function ShapeChoice({ shape, onChoose }: ShapeChoiceProps): JSX.Element {
  const styles = useCatalogueStyles();
  const hasCards = useWorkbook().hasCards();
  const { as, shapes, means, noCards } = pullWords;
  const offered = SHAPES.filter((one) => one !== "card" || hasCards);
  return (
    <div>
      <ChoiceGroup
        label={as}
        selectedKey={shape}
        styles={{ flexContainer: TWO_ACROSS }}
        options={offered.map((key) => ({ key, text: shapes[key] }))}
        onChange={(_, option) => onChoose(offered.find((key) => key === option?.key) ?? "rows")}
      />
      <p className={styles.hint}>{means[shape]}</p>
      {!hasCards && shape === "rows" && <p className={styles.hint}>{noCards}</p>}
    </div>
  );
}
