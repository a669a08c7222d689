import type { JSX } from "react";
import type { Indicator } from "../../../../catalogue/indicator";
import { ActionFooter } from "../../../frame/ActionFooter";
import { ViewArea } from "../../../frame/ViewArea";
import { useCatalogue } from "../../../hooks/useCatalogue";
import { catalogueWords, detailWords } from "../../../strings/catalogue";
import { common } from "../../../strings/common";
import { useCatalogueStyles } from "../catalogue.styles";
import { nameOf } from "../indicatorNames";
import { detailFields } from "./detailFields";
import { FieldList } from "./FieldList";
import { LinkedIndicators } from "./LinkedIndicators";

interface DetailProps {
  readonly indicator: Indicator;
  readonly onOpen: (key: string) => void;
  readonly onInsert: () => void;
  readonly onBack: () => void;
}

/** One indicator with all that the catalogue holds on it. */
export function Detail({ indicator, onOpen, onInsert, onBack }: DetailProps): JSX.Element {
  const styles = useCatalogueStyles();
  const { own, links } = useCatalogue();
  const { notes, facts, origin } = indicator;
  return (
    <ViewArea
      heading={nameOf(indicator)}
      aside={origin === "own" && <span className={styles.badge}>{catalogueWords.yours}</span>}
      onBack={onBack}
      textOnly={links(indicator.key).length === 0}
      footer={
        <ActionFooter
          primary={{
            text: catalogueWords.insertOne(indicator.code || catalogueWords.thisOne),
            onClick: onInsert,
          }}
          secondary={{ text: common.back, onClick: onBack }}
        />
      }
    >
      <FieldList fields={detailFields(indicator, own)} />
      {notes.length > 0 && (
        <>
          <h2 className={styles.subheading}>{detailWords.notes}</h2>
          <ul className={styles.notes}>
            {notes.map((note) => (
              <li key={note}>{note}</li>
            ))}
          </ul>
        </>
      )}
      <LinkedIndicators of={indicator} onOpen={onOpen} />
      {facts.length > 0 && (
        <>
          <h2 className={styles.subheading}>{detailWords.more}</h2>
          <FieldList fields={facts} />
        </>
      )}
    </ViewArea>
  );
}
