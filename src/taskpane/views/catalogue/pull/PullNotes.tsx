import { Icon } from "@fluentui/react/lib/Icon";
import type { JSX } from "react";
import type { Indicator } from "../../../../catalogue/indicator";
import { useConventions } from "../../../conventions/useConventions";
import { asPercentage } from "../../../frame/share";
import { pullWords } from "../../../strings/pull";
import { useCatalogueStyles } from "../catalogue.styles";
import type { PullOptions } from "./pullOptions";

interface PullNotesProps {
  readonly chosen: readonly Indicator[];
  readonly options: PullOptions;
}

/** What to know before these indicators go in: directions that no source states, titles that nobody confirmed. */
export function PullNotes({ chosen, options }: PullNotesProps): JSX.Element {
  const styles = useCatalogueStyles();
  const { amberBand } = useConventions().conventions;
  const [warnings, hints] = [warningsOf(chosen, options), hintsOf(chosen, options, amberBand)];
  return (
    <>
      {warnings.map((warning) => (
        <p key={warning} className={styles.warning}>
          <Icon iconName="Warning" className={styles.warningIcon} /> {warning}
        </p>
      ))}
      {hints.map((hint) => (
        <p key={hint} className={styles.hint}>
          {hint}
        </p>
      ))}
    </>
  );
}

function warningsOf(chosen: readonly Indicator[], { shape, columns }: PullOptions): string[] {
  const { directionsAsked, unconfirmed } = pullWords;
  if (shape === "targets") {
    const asked = chosen.filter(({ polarity }) => polarity === "").length;
    return asked > 0 ? [directionsAsked(asked)] : [];
  }
  // A card has its status with it, and a crosswalk no titles.
  if (shape === "card" || shape === "crosswalk" || columns.includes("status") || !columns.includes("title"))
    return [];
  const count = chosen.filter(({ status }) => status === "unconfirmed").length;
  return count > 0 ? [unconfirmed(count)] : [];
}

function hintsOf(chosen: readonly Indicator[], { shape }: PullOptions, amberBand: number): string[] {
  if (shape !== "targets") return [];
  const { band, neutral } = pullWords;
  const count = chosen.filter(({ polarity }) => polarity === "neutral").length;
  return [band(asPercentage(amberBand)), ...(count > 0 ? [neutral(count)] : [])];
}
