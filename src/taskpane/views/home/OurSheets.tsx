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

interface OurSheetsProps {
  readonly sheets: readonly OurSheet[];
  readonly onOpen: (destination: Destination) => void;
  readonly onAgain: () => void;
  readonly onLink: (sheet: string) => void;
  readonly onRemove: (sheet: string) => void;
  /** Another step lies on top. */
  readonly hidden: boolean;
  readonly onBack?: (() => void) | undefined;
}

const ICONS = { holds: "Checkmark", look: "Warning", broken: "Warning", blank: "Info" } as const;

/** The ready models of the workbook: each with how it stands and the way to it, and what can be done with them. */
export function OurSheets({
  sheets,
  onOpen,
  onAgain,
  onLink,
  onRemove,
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
            <ActionButton
              className={styles.remove}
              text={hereWords.link(sheet)}
              onClick={() => onLink(sheet)}
            />
            <ActionButton
              className={styles.remove}
              text={removalWords.remove(sheet)}
              onClick={() => onRemove(sheet)}
            />
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
