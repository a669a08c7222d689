import { DefaultButton } from "@fluentui/react/lib/Button";
import { TextField } from "@fluentui/react/lib/TextField";
import { useState, type JSX } from "react";
import { collectionWords } from "../../../strings/collections";
import { common } from "../../../strings/common";
import { useCatalogueStyles } from "../catalogue.styles";
import type { Collection } from "./kept";
import { nameFault } from "./nameFault";

interface RenameFieldProps {
  readonly name: string;
  readonly others: readonly Collection[];
  readonly onRename: (name: string) => void;
  readonly onCancel: () => void;
}

/** Another name for a collection; Enter takes it, Escape leaves it as it was. */
export function RenameField({ name, others, onRename, onCancel }: RenameFieldProps): JSX.Element {
  const styles = useCatalogueStyles();
  const [wanted, setWanted] = useState(name);
  const fault = nameFault(wanted, others);
  const take = () => fault === undefined && onRename(wanted.trim());
  return (
    <div className={styles.form}>
      <TextField
        label={collectionWords.newName(name)}
        value={wanted}
        autoFocus
        autoComplete="off"
        {...(fault !== undefined && { errorMessage: fault })}
        onChange={(_, text = "") => setWanted(text)}
        onKeyDown={({ key }) => {
          if (key === "Enter") take();
          if (key === "Escape") onCancel();
        }}
      />
      <div className={styles.bar}>
        <DefaultButton
          text={collectionWords.keepName}
          disabled={fault !== undefined}
          allowDisabledFocus
          onClick={take}
        />
        <DefaultButton text={common.cancel} onClick={onCancel} />
      </div>
    </div>
  );
}
