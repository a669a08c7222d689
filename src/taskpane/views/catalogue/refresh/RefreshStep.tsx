import { DefaultButton } from "@fluentui/react/lib/Button";
import type { JSX } from "react";
import type { RefreshPlan } from "../../../../workbook/plans";
import { ActionFooter } from "../../../frame/ActionFooter";
import { ViewArea } from "../../../frame/ViewArea";
import { named } from "../../../strings/named";
import { common } from "../../../strings/common";
import { refreshWords } from "../../../strings/refresh";
import { useCatalogueStyles } from "../catalogue.styles";
import { Changes } from "./Changes";
import { effectOf, isUpToDate, standing, whyNot } from "./refreshWords";
import { useRefresh } from "./useRefresh";

/** The table under the selection against the catalogue: what would change, and the button that changes it. */
export function RefreshStep({ onBack }: { readonly onBack: () => void }): JSX.Element {
  const styles = useCatalogueStyles();
  const { refreshing, accepted, left, leave, lookAgain, update } = useRefresh();
  const isOver = refreshing.kind === "updated" || isUpToDate(refreshing);
  return (
    <ViewArea
      heading={refreshWords.heading}
      onBack={onBack}
      footer={
        <ActionFooter
          primary={
            isOver
              ? { text: refreshWords.done, onClick: onBack }
              : { text: effectOf(refreshing, accepted), onClick: update }
          }
          notYet={isOver ? undefined : whyNot(refreshing, accepted)}
          secondary={isOver ? undefined : { text: common.cancel, onClick: onBack }}
        />
      }
    >
      <p aria-live="polite">{standing(refreshing)}</p>
      {"plan" in refreshing && <Found plan={refreshing.plan} />}
      {refreshing.kind === "planned" && refreshing.plan.changes.length > 0 && (
        <Changes plan={refreshing.plan} left={left} onLeave={leave} />
      )}
      {refreshing.kind !== "looking" && refreshing.kind !== "updating" && (
        <DefaultButton className={styles.lookAgain} text={refreshWords.lookAgain} onClick={lookAgain} />
      )}
    </ViewArea>
  );
}

/** The table that was found, what of it is compared, and the codes that the catalogue does not have. */
function Found({ plan }: { readonly plan: RefreshPlan }): JSX.Element {
  const styles = useCatalogueStyles();
  const { table, unknown } = plan;
  const [, ...compared] = table.columns;
  return (
    <>
      <h2 className={styles.subheading}>{refreshWords.found(table.name, table.address)}</h2>
      <p className={styles.hint}>
        {refreshWords.rows(table.codes.length)}. {refreshWords.columns(compared.join(", "))}{" "}
        {refreshWords.untouched}
      </p>
      {unknown.length > 0 && (
        <p className={styles.warning}>
          {refreshWords.unknown(unknown.length)}: {named(unknown)}
        </p>
      )}
    </>
  );
}
