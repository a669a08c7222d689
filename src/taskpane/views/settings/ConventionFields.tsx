import { ChoiceGroup } from "@fluentui/react/lib/ChoiceGroup";
import { Dropdown } from "@fluentui/react/lib/Dropdown";
import { SpinButton } from "@fluentui/react/lib/SpinButton";
import { TextField } from "@fluentui/react/lib/TextField";
import type { JSX } from "react";
import { MOST_DECIMALS, NEGATIVES, UNITS, type Conventions } from "../../../sheets/conventions";
import { LONGEST_NAME } from "../../conventions/readConventions";
import { isShare } from "../../frame/share";
import { ShareField } from "../../frame/ShareField";
import { modelWords } from "../../strings/models";
import { settingsWords as words } from "../../strings/settings";
import { useModelStyles } from "../models/models.styles";

interface ConventionFieldsProps {
  readonly conventions: Conventions;
  readonly onChange: (change: Partial<Conventions>) => void;
}

/** A field for each convention, with what it acts on. */
export function ConventionFields({ conventions, onChange }: ConventionFieldsProps): JSX.Element {
  const styles = useModelStyles();
  const { organisation, unit, decimals, negatives, amberBand, awardMonth } = conventions;
  return (
    <div className={styles.options}>
      <TextField
        label={words.organisation}
        description={words.organisationHint}
        maxLength={LONGEST_NAME}
        value={organisation}
        onChange={(_, typed = "") => onChange({ organisation: typed })}
      />
      <Dropdown
        label={words.unit}
        aria-describedby="unit-hint"
        selectedKey={unit}
        options={UNITS.map((one) => ({ key: one, text: one, data: one }))}
        onChange={(_, option) => option && onChange({ unit: option.data as Conventions["unit"] })}
      />
      <span id="unit-hint" className={styles.quiet}>
        {words.unitHint}
      </span>
      <SpinButton
        label={words.decimals}
        min={0}
        max={MOST_DECIMALS}
        value={String(decimals)}
        incrementButtonAriaLabel={words.moreDecimals}
        decrementButtonAriaLabel={words.fewerDecimals}
        onChange={(_, typed = "") => onChange({ decimals: withinReach(typed, decimals) })}
      />
      <ChoiceGroup
        label={words.negatives}
        selectedKey={negatives}
        options={NEGATIVES.map((key) => ({ key, text: words.negativesAs[key] }))}
        onChange={(_, option) => option && onChange({ negatives: option.key as Conventions["negatives"] })}
      />
      <ShareField
        label={words.amberBand}
        share={amberBand}
        wrong={isShare(amberBand) ? undefined : modelWords.shareWrong}
        onChoose={(share) => onChange({ amberBand: share })}
      />
      <span className={styles.quiet}>{words.amberBandHint}</span>
      <Dropdown
        label={words.awardMonth}
        selectedKey={awardMonth}
        options={words.months.map((text, place) => ({ key: place + 1, text }))}
        onChange={(_, option) => option && onChange({ awardMonth: Number(option.key) })}
      />
    </div>
  );
}

function withinReach(typed: string, otherwise: number): number {
  const decimals = Math.round(Number(typed));
  return typed.trim() !== "" && decimals >= 0 ? Math.min(MOST_DECIMALS, decimals) : otherwise;
}
