import { DefaultButton, PrimaryButton } from "@fluentui/react/lib/Button";
import copy from "copy-to-clipboard";
import type { JSX } from "react";
import { cellName } from "../../../../grid/cell";
import { quoteSheetName } from "../../../../grid/address";
import { ViewArea } from "../../../frame/ViewArea";
import { useAnnounce } from "../../../hooks/useAnnounce";
import { common } from "../../../strings/common";
import { health as words } from "../../../strings/health";
import { version } from "../../../version";
import { useChecksStyles } from "../checks.styles";
import { healthLines } from "./lines";
import { useHealth } from "./useHealth";

/** Whether what goes wrong is Excel or us, line by line, with the test and the repair. */
export function HealthView({ onBack }: { readonly onBack: () => void }): JSX.Element {
  const styles = useChecksStyles();
  const announce = useAnnounce();
  const { known, isBusy, repaired, test, repair } = useHealth();
  const lines = known ? healthLines(known) : [];
  const lost = known?.own.lost ?? [];
  const copyDetails = async () => {
    const details = [
      `${common.product} ${version}`,
      ...lines.map(({ name, state, meaning }) => `${name}\t${state}\t${meaning}`),
      ...(known?.own.calls ?? []).map(({ count }, index) => `Sheet ${index + 1}\t${count}`),
    ];
    announce((await copy(details.join("\n"))) ? common.copied : common.notCopied);
  };
  return (
    <ViewArea heading={words.heading} onBack={onBack}>
      <p>{words.intro}</p>
      {!known && <p>{words.reading}</p>}
      {known && (
        <>
          <dl>
            {lines.map(({ name, state, meaning, next }) => (
              <div key={name} className={styles.item}>
                <dt className={styles.place}>
                  {name}: {state}
                </dt>
                <dd className={styles.health}>
                  {meaning} <span className={styles.quiet}>{next}</span>
                </dd>
              </div>
            ))}
          </dl>
          {known.own.calls.map(({ sheet, count }) => (
            <p key={sheet}>{words.sheetCalls(sheet, count)}</p>
          ))}
          {lost.length > 0 && (
            <section>
              <h2 className={styles.group}>{words.repairHeading}</h2>
              <p>{words.repairIntro}</p>
              <ul>
                {lost.map(({ sheet, row, column, formula, error }) => {
                  const place = `${quoteSheetName(sheet)}!${cellName(row, column)}`;
                  return (
                    <li key={place}>
                      {place} {error} <code>{formula}</code>
                    </li>
                  );
                })}
              </ul>
              <PrimaryButton
                text={words.repair(lost.length)}
                disabled={isBusy}
                allowDisabledFocus
                onClick={repair}
              />
            </section>
          )}
          {repaired !== undefined && <p>{repaired}</p>}
          <p>{words.testIntro}</p>
          <div className={styles.actions}>
            <DefaultButton
              text={isBusy ? words.testing : words.test}
              disabled={isBusy}
              allowDisabledFocus
              onClick={test}
            />
            <DefaultButton text={words.copy} onClick={() => void copyDetails()} />
          </div>
        </>
      )}
    </ViewArea>
  );
}
