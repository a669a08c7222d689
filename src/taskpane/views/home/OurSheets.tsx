import { ActionButton, DefaultButton } from "@fluentui/react/lib/Button";
import { Icon } from "@fluentui/react/lib/Icon";
import type { JSX } from "react";
import { quoteSheetName } from "../../../grid/address";
import type { OurSheet } from "../../../workbook/reading/readOurSheets";
import { ViewArea } from "../../frame/ViewArea";
import { useWorkbook } from "../../hooks/useWorkbook";
import { useComplain } from "../../messages/useComplain";
import type { Destination } from "../../navigation/destinations";
import { hereWords, homeWords, removalWords, standingInWords } from "../../strings/home";
import { usePageStyles } from "../page.styles";
import { useHomeStyles } from "./home.styles";

/** A sheet, and what is to be done with it. */
export interface SheetStep {
  readonly does: "update" | "link" | "remove";
  readonly sheet: string;
}

interface OurSheetsProps {
  readonly sheets: readonly OurSheet[];
  /** Those of an earlier version, by name. */
  readonly earlier: readonly string[];
  readonly onOpen: (destination: Destination) => void;
  readonly onAgain: () => void;
  readonly onStep: (step: SheetStep) => void;
  /** Another step lies on top. */
  readonly hidden: boolean;
  readonly onBack?: (() => void) | undefined;
}

const ICONS = { holds: "Checkmark", look: "Warning", broken: "Warning", blank: "Info" } as const;

/** The ready models of the workbook: each with how it stands and the way to it, and what can be done with them. */
export function OurSheets({
  sheets,
  earlier,
  onOpen,
  onAgain,
  onStep,
  hidden,
  onBack,
}: OurSheetsProps): JSX.Element {
  const page = usePageStyles();
  const styles = useHomeStyles();
  const workbook = useWorkbook();
  const complain = useComplain();
  const isBroken = sheets.some(({ standing }) => standing.is === "broken");
  const go = (sheet: string) => {
    workbook.selectRange(`${quoteSheetName(sheet)}!A1`).catch(complain);
  };
  return (
    <ViewArea
      heading={hereWords.heading}
      aside={<span className={page.quiet}>{hereWords.models(sheets.length)}</span>}
      hidden={hidden}
      onBack={onBack}
    >
      <ul className={styles.list}>
        {sheets.map(({ sheet, title, standing }) => (
          <li key={sheet}>
            <button
              type="button"
              className={styles.item}
              title={hereWords.goTo(sheet)}
              onClick={() => go(sheet)}
            >
              <span className={styles.name}>{sheet}</span>{" "}
              {title !== sheet && <span className={styles.title}>{title}</span>}{" "}
              <span className={styles.standing}>
                <Icon iconName={ICONS[standing.is]} aria-hidden className={styles[standing.is]} />
                <span>{standingInWords(standing)}</span>
              </span>{" "}
              <span className={styles.go}>{hereWords.goTo(sheet)}</span>
            </button>
            {stepsFor(sheet, earlier).map(({ does, text }) => (
              <ActionButton
                key={does}
                className={styles.remove}
                text={text}
                onClick={() => onStep({ does, sheet })}
              />
            ))}
          </li>
        ))}
      </ul>
      <div className={styles.actions}>
        <ActionButton text={hereWords.again} onClick={onAgain} />
        <ActionButton text={hereWords.checks} onClick={() => onOpen({ view: "checks", section: "run" })} />
        {isBroken && (
          <ActionButton
            text={hereWords.repair}
            onClick={() => onOpen({ view: "checks", section: "health" })}
          />
        )}
      </div>
      <h2 className={page.title}>{hereWords.more}</h2>
      <div className={page.choices}>
        <DefaultButton text={hereWords.addModel} onClick={() => onOpen({ view: "models" })} />
        <DefaultButton text={homeWords.ownSheet} onClick={() => onOpen({ view: "models", fill: "own" })} />
        <DefaultButton text={homeWords.browse} onClick={() => onOpen({ view: "catalogue" })} />
      </div>
      <p className={page.quiet}>{homeWords.promise}</p>
    </ViewArea>
  );
}

/** What can be done with a sheet; it is brought to the model of today only where that is another. */
function stepsFor(
  sheet: string,
  earlier: readonly string[],
): readonly { readonly does: SheetStep["does"]; readonly text: string }[] {
  return [
    ...(earlier.includes(sheet) ? [{ does: "update" as const, text: hereWords.update(sheet) }] : []),
    { does: "link", text: hereWords.link(sheet) },
    { does: "remove", text: removalWords.remove(sheet) },
  ];
}
