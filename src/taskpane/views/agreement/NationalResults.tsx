import { DefaultButton } from "@fluentui/react/lib/Button";
import { FocusZone, FocusZoneDirection } from "@fluentui/react/lib/FocusZone";
import type { JSX } from "react";
import type { Indicator } from "../../../catalogue/indicator";
import { adding } from "../../strings/agreement";
import { nameOf } from "../catalogue/indicatorNames";
import { useAgreementStyles } from "./agreement.styles";
import type { NationalFound } from "./useNationalFound";

interface NationalResultsProps {
  readonly national: NationalFound;
  readonly onAddOne: (indicator: Indicator) => void;
  readonly onAddAll: () => void;
}

/** How many are offered: the rest is a word of the search away. */
const MOST_OFFERED = 6;

/** What was found, each as a button that adds it; what a list of codes stands for is added by one button. */
export function NationalResults({ national, onAddOne, onAddAll }: NationalResultsProps): JSX.Element {
  const styles = useAgreementStyles();
  const { found, unknown } = national;
  const rest = found.length - MOST_OFFERED;
  if (unknown) {
    return (
      <>
        {found.length > 0 && <DefaultButton text={adding.addSeveral(found.length)} onClick={onAddAll} />}
        {unknown.length > 0 && <p className={styles.quiet}>{adding.unknown(unknown.join(", "))}</p>}
      </>
    );
  }
  if (found.length === 0) return <p className={styles.quiet}>{adding.nothing}</p>;
  return (
    <FocusZone direction={FocusZoneDirection.vertical}>
      <ul className={styles.found} aria-label={adding.found}>
        {found.slice(0, MOST_OFFERED).map((indicator) => (
          <li key={indicator.key}>
            <button
              type="button"
              className={styles.offer}
              aria-label={adding.add(nameOf(indicator))}
              title={indicator.title}
              onClick={() => onAddOne(indicator)}
            >
              <span className={styles.code}>{indicator.code}</span> {indicator.title}
            </button>
          </li>
        ))}
      </ul>
      {rest > 0 && <p className={styles.quiet}>{adding.andMore(rest)}</p>}
    </FocusZone>
  );
}
