import { TextField } from "@fluentui/react/lib/TextField";
import { useEffect, useRef, useState, type JSX } from "react";
import { ActionFooter } from "../../../frame/ActionFooter";
import { ViewArea } from "../../../frame/ViewArea";
import { useMessages } from "../../../messages/message";
import { reasonOf } from "../../../messages/reasonOf";
import { refusalLines } from "../../../messages/refusalLines";
import { useComplain } from "../../../messages/useComplain";
import { collectionWords } from "../../../strings/collections";
import { common } from "../../../strings/common";
import { changedWords } from "../../../strings/refusals";
import { useCatalogueStyles } from "../catalogue.styles";
import { withCollection, withoutCollection, withRenamed } from "./collectionChanges";
import { CollectionItem } from "./CollectionItem";
import type { Collection, Kept } from "./kept";
import { nameFault } from "./nameFault";
import type { KeptInUse } from "./useKept";

interface CollectionsStepProps {
  readonly keptInUse: KeptInUse;
  readonly ticked: ReadonlySet<string>;
  /** Runs along with a saving. */
  readonly recents: readonly string[];
  readonly onOpen: (collection: Collection) => void;
  readonly onBack: () => void;
}

/** The collections of the workbook: saving what is ticked as one, opening, renaming and deleting them. */
export function CollectionsStep({
  keptInUse: { kept, readAgain, change },
  ticked,
  recents,
  onOpen,
  onBack,
}: CollectionsStepProps): JSX.Element {
  const styles = useCatalogueStyles();
  const { show } = useMessages();
  const complain = useComplain();
  const [name, setName] = useState("");
  const [renamed, setRenamed] = useState<string>();
  const list = useRef<HTMLUListElement>(null);
  const [unread, setUnread] = useState<readonly string[]>([]);
  const { collections } = kept;
  const fault = nameFault(name, collections);

  useEffect(() => {
    readAgain().catch((error: unknown) => setUnread(refusalLines(reasonOf(error))));
  }, [readAgain]);

  const save = () => {
    const saved = { name: name.trim(), keys: [...ticked] };
    const withSaved = (before: Kept) => {
      const after = withCollection(before, saved);
      return after === before ? before : { ...after, recents };
    };
    change(withSaved)
      .then((isSaved) => {
        // Somebody else took the name meanwhile: that now stands under the field.
        if (!isSaved) return;
        setName("");
        show({ tone: "success", lines: [collectionWords.saved(saved.name, saved.keys.length)] });
      })
      .catch(complain);
  };
  const remove = (collection: Collection) => {
    const place = collections.indexOf(collection);
    const restore = () => {
      change((before) => withCollection(before, collection, place))
        .then(
          (isBack) => isBack && show({ tone: "success", lines: [collectionWords.restored(collection.name)] }),
        )
        .catch(complain);
    };
    change((before) => withoutCollection(before, collection.name))
      .then(() => {
        // The button that was pressed is gone.
        list.current?.focus();
        show({ tone: "success", lines: [collectionWords.deleted(collection.name)], undo: restore });
      })
      .catch(complain);
  };
  const rename = ({ name: old }: Collection, wanted: string) => {
    change((before) => withRenamed(before, old, wanted))
      .then((isRenamed) => {
        if (isRenamed) setRenamed(wanted);
        else show({ tone: "warning", lines: [collectionWords.nameTaken, changedWords.nothing] });
      })
      .catch(complain);
  };

  return (
    <ViewArea
      heading={collectionWords.heading}
      onBack={onBack}
      textOnly={collections.length === 0 && ticked.size === 0}
      footer={
        <ActionFooter
          primary={{ text: collectionWords.save(ticked.size), onClick: save }}
          notYet={ticked.size === 0 ? collectionWords.needsTicks : fault}
          secondary={{ text: common.back, onClick: onBack }}
        />
      }
    >
      {unread.map((line) => (
        <p key={line}>{line}</p>
      ))}
      {collections.length === 0 && unread.length === 0 && <p>{collectionWords.none}</p>}
      {collections.length === 0 && ticked.size === 0 && <p>{collectionWords.howTo}</p>}
      {ticked.size > 0 && (
        <TextField
          label={collectionWords.name(ticked.size)}
          value={name}
          {...(name !== "" && fault !== undefined && { errorMessage: fault })}
          autoComplete="off"
          onChange={(_, text = "") => setName(text)}
        />
      )}
      <ul ref={list} tabIndex={-1} className={styles.collections} aria-label={collectionWords.list}>
        {collections.map((collection) => (
          <CollectionItem
            key={collection.name}
            collection={collection}
            others={collections.filter((other) => other !== collection)}
            isRenamed={collection.name === renamed}
            onOpen={() => onOpen(collection)}
            onRename={(wanted) => rename(collection, wanted)}
            onDelete={() => remove(collection)}
          />
        ))}
      </ul>
    </ViewArea>
  );
}
