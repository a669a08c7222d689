import { DefaultButton } from "@fluentui/react/lib/Button";
import type { JSX } from "react";
import type { RefreshPlan } from "../../../../workbook/port";
import { ActionFooter } from "../../../frame/ActionFooter";
import { ViewArea } from "../../../frame/ViewArea";
import { named } from "../../../messages/named";
import { strings } from "../../../strings";
import { useCatalogueStyles } from "../catalogue.styles";
import { Changes } from "./Changes";
import { effectOf, isUpToDate, standing, whyNot } from "./refreshWords";
import { useRefresh } from "./useRefresh";

/** The table under the selection against the catalogue: what would change, and the button that changes it. */
export function RefreshStep({ onBack }: { readonly onBack: () => void }): JSX.Element {
  const styles = useCatalogueStyles();
  const { refreshing, lookAgain, update } = useRefresh();
  const { refresh } = strings.catalogue;
  const isOver = refreshing.kind === "updated" || isUpToDate(refreshing);
  return (
    <ViewArea
      heading={refresh.heading}
      onBack={onBack}
      footer={
        <ActionFooter
          primary={
            isOver ? { text: refresh.done, onClick: onBack } : { text: effectOf(refreshing), onClick: update }
          }
          notYet={isOver ? undefined : whyNot(refreshing)}
          secondary={isOver ? undefined : { text: strings.cancel, onClick: onBack }}
        />
      }
    >
      <p aria-live="polite">{standing(refreshing)}</p>
      {"plan" in refreshing && <Found plan={refreshing.plan} />}
      {refreshing.kind === "planned" && refreshing.plan.changes.length > 0 && (
        <Changes plan={refreshing.plan} />
      )}
      {refreshing.kind !== "looking" && refreshing.kind !== "updating" && (
        <DefaultButton className={styles.lookAgain} text={refresh.lookAgain} onClick={lookAgain} />
      )}
    </ViewArea>
  );
}

/** The table that was found, what of it is compared, and the codes that the catalogue does not have. */
function Found({ plan }: { readonly plan: RefreshPlan }): JSX.Element {
  const styles = useCatalogueStyles();
  const { refresh } = strings.catalogue;
  const { table, unknown } = plan;
  const [, ...compared] = table.columns;
  return (
    <>
      <h2 className={styles.subheading}>{refresh.found(table.name, table.address)}</h2>
      <p className={styles.hint}>
        {refresh.rows(table.codes.length)}. {refresh.columns(compared.join(", "))} {refresh.untouched}
      </p>
      {unknown.length > 0 && (
        <p className={styles.warning}>
          {refresh.unknown(unknown.length)}: {named(unknown)}
        </p>
      )}
    </>
  );
}
