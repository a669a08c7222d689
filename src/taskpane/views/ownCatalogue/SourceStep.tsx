import { ActionButton, DefaultButton } from "@fluentui/react/lib/Button";
import { TextField } from "@fluentui/react/lib/TextField";
import { useState, type Dispatch, type JSX } from "react";
import { exportCsv } from "../../../catalogue/own/writing/exportCsv";
import { exportRows } from "../../../catalogue/own/writing/exportRows";
import { download } from "../../download";
import { ViewArea } from "../../frame/ViewArea";
import { useWorkbook } from "../../hooks/useWorkbook";
import { source as words } from "../../strings/ownCatalogue";
import { addressFault } from "./addressFault";
import { FileButton } from "./FileButton";
import { InsteadOfFile } from "./InsteadOfFile";
import { OngoingWork } from "./OngoingWork";
import { useOwnStyles } from "./ownCatalogue.styles";
import type { OwnAction } from "./ownState";
import type { Import } from "./useImport";

interface SourceStepProps {
  readonly address: string;
  readonly imports: Import;
  readonly dispatch: Dispatch<OwnAction>;
  readonly onBack: (() => void) | undefined;
}

/** Where the catalogue comes from: a file, or an address. Nothing is asked here. */
export function SourceStep({ address, imports, dispatch, onBack }: SourceStepProps): JSX.Element {
  const styles = useOwnStyles();
  const { ongoing, stop, takeFile } = imports;
  const workbook = useWorkbook();
  const [left, setLeft] = useState(false);
  const fault = addressFault(address);
  const typed = address.trim() !== "";
  const fetch = () => (fault ? setLeft(true) : dispatch({ type: "go", step: "ask" }));
  const saveTemplate = () =>
    void exportCsv([]).then((content) => download(words.templateName, "csv", content));
  return (
    <ViewArea heading={words.heading} onBack={onBack}>
      <p>{words.intro}</p>
      <p className={styles.quiet}>{words.needs}</p>
      <div className={styles.source}>
        <FileButton disabled={ongoing !== undefined} onChoose={takeFile} />
        <p className={styles.quiet}>{words.kinds}</p>
        {ongoing && <OngoingWork ongoing={ongoing} onStop={stop} />}
      </div>
      <form
        className={styles.source}
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          fetch();
        }}
      >
        <TextField
          label={words.address}
          type="url"
          placeholder={words.addressHint}
          value={address}
          errorMessage={left && typed ? fault : undefined}
          spellCheck={false}
          autoComplete="off"
          onBlur={() => setLeft(true)}
          onChange={(_, text = "") => {
            setLeft(false);
            dispatch({ type: "address", address: text });
          }}
        />
        <DefaultButton
          text={words.fetch}
          type="submit"
          disabled={!typed || ongoing !== undefined}
          allowDisabledFocus
        />
      </form>
      {workbook.savesFiles() ? (
        <ActionButton className={styles.template} text={words.template} onClick={saveTemplate} />
      ) : (
        <InsteadOfFile name={words.headings} rows={() => exportRows([])} />
      )}
    </ViewArea>
  );
}
