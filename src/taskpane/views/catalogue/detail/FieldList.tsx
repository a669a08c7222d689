import { Fragment, type JSX } from "react";
import { useCatalogueStyles } from "../catalogue.styles";
import type { DetailField } from "./detailFields";

/** Labels with their texts beside them. */
export function FieldList({ fields }: { readonly fields: readonly DetailField[] }): JSX.Element {
  const styles = useCatalogueStyles();
  return (
    <dl className={styles.fields}>
      {fields.map(({ label, text }) => (
        <Fragment key={label}>
          <dt>{label}</dt>
          <dd>{text}</dd>
        </Fragment>
      ))}
    </dl>
  );
}
