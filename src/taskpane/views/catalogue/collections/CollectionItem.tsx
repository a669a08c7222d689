import { ActionButton, type IButton } from "@fluentui/react/lib/Button";
import { useEffect, useRef, useState, type JSX } from "react";
import { useCatalogue } from "../../../hooks/useCatalogue";
import { named } from "../../../strings/named";
import { collectionWords } from "../../../strings/collections";
import { useCatalogueStyles } from "../catalogue.styles";
import type { Collection } from "./kept";
import { RenameField } from "./RenameField";

interface CollectionItemProps {
  readonly collection: Collection;
  readonly others: readonly Collection[];
  /** It has just got its name: the keyboard goes on from here. */
  readonly isRenamed: boolean;
  readonly onOpen: () => void;
  readonly onRename: (name: string) => void;
  readonly onDelete: () => void;
}

/** A collection with its count and the codes that the catalogue no longer has; opening it ticks its indicators. */
export function CollectionItem({
  collection,
  others,
  isRenamed,
  onOpen,
  onRename,
  onDelete,
}: CollectionItemProps): JSX.Element {
  const styles = useCatalogueStyles();
  const { withKey } = useCatalogue();
  const [isRenaming, setRenaming] = useState(false);
  const renameButton = useRef<IButton>(null);
  const wasRenaming = useRef(false);
  useEffect(() => {
    // The keyboard goes back to where it came from.
    if (wasRenaming.current && !isRenaming) renameButton.current?.focus();
    wasRenaming.current = isRenaming;
  }, [isRenaming]);
  useEffect(() => {
    if (isRenamed) renameButton.current?.focus();
  }, [isRenamed]);
  const { name, keys } = collection;
  const unknown = keys.filter((key) => withKey(key) === undefined);
  return (
    <li className={styles.collection}>
      <button
        type="button"
        className={styles.open}
        aria-label={`${collectionWords.open(name)}, ${collectionWords.holds(keys.length)}`}
        onClick={onOpen}
      >
        <span className={styles.code}>{name}</span>{" "}
        <span className={styles.standing}>{collectionWords.holds(keys.length)}</span>
      </button>
      {unknown.length > 0 && <p className={styles.warning}>{collectionWords.unknown(named(unknown))}</p>}
      {isRenaming ? (
        <RenameField
          name={name}
          others={others}
          onRename={(wanted) => {
            setRenaming(false);
            onRename(wanted);
          }}
          onCancel={() => setRenaming(false)}
        />
      ) : (
        <div className={styles.bar}>
          <ActionButton
            componentRef={renameButton}
            text={collectionWords.rename}
            ariaLabel={collectionWords.renameThis(name)}
            onClick={() => setRenaming(true)}
          />
          <ActionButton
            text={collectionWords.delete}
            ariaLabel={collectionWords.deleteThis(name)}
            onClick={onDelete}
          />
        </div>
      )}
    </li>
  );
}
