import { TextField, type ITextField } from "@fluentui/react/lib/TextField";
import type { JSX, RefObject } from "react";
import { target as words } from "../../strings/agreement";
import { useAgreementStyles } from "./agreement.styles";
import { type DraftTarget, typedFigure } from "./agreementDraft";
import type { FigurePlace } from "./agreementState";
import { measuredIn, yearNames } from "./agreementWords";

interface FigureFieldsProps {
  readonly target: DraftTarget;
  readonly firstYear: string;
  readonly firstField: RefObject<ITextField | null>;
  readonly onEnter: (place: FigurePlace, text: string) => void;
}

/** The baseline and the target of each year, as typed. */
export function FigureFields({ target, firstYear, firstField, onEnter }: FigureFieldsProps): JSX.Element {
  const styles = useAgreementStyles();
  const measured = measuredIn(target);
  const field = (place: FigurePlace, label: string, text: string) => (
    <TextField
      key={place}
      componentRef={place === "baseline" ? firstField : undefined}
      label={label}
      inputMode="decimal"
      autoComplete="off"
      value={text}
      errorMessage={Number.isNaN(typedFigure(text)) ? words.wrong : undefined}
      onChange={(_, typed = "") => onEnter(place, typed)}
    />
  );
  const [first, second, third] = target.targets;
  const [one, two, three] = yearNames(firstYear);
  return (
    <div className={styles.figures}>
      {measured && <span className={styles.measured}>{measured}</span>}
      {field("baseline", words.baseline, target.baseline)}
      {field(0, one, first)}
      {field(1, two, second)}
      {field(2, three, third)}
    </div>
  );
}
