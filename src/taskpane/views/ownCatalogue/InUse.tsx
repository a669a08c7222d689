import { DefaultButton } from "@fluentui/react/lib/Button";
import { useMemo, type Dispatch, type JSX } from "react";
import type { OwnCatalogue } from "../../../catalogue/own/ownCatalogue";
import { shippedUnder } from "../../../catalogue/own/reading/identity";
import { ActionFooter } from "../../frame/ActionFooter";
import { ViewArea } from "../../frame/ViewArea";
import { inUse as words, source as sourceWords } from "../../strings/ownCatalogue";
import { dayInWords, placeOf } from "./ownWords";
import { ExportButtons } from "./ExportButtons";
import { OngoingWork } from "./OngoingWork";
import { useOwnStyles } from "./ownCatalogue.styles";
import type { OwnAction } from "./ownState";
import type { Import } from "./useImport";

interface InUseProps {
  readonly own: OwnCatalogue;
  /** Whether this machine keeps it. */
  readonly kept: boolean;
  readonly imports: Import;
  readonly dispatch: Dispatch<OwnAction>;
  readonly onStopUsing: () => void;
  readonly onBack: (() => void) | undefined;
}

/** The catalogue of the user's that is in use: what it is, and what can be done with it. */
export function InUse({ own, kept, imports, dispatch, onStopUsing, onBack }: InUseProps): JSX.Element {
  const styles = useOwnStyles();
  const { source, indicators } = own;
  const { ongoing, stop, askAgain } = imports;
  const replaced = useMemo(() => indicators.filter(({ key }) => shippedUnder(key)).length, [indicators]);
  const fields = [
    [words.name, own.name],
    [words.from, placeOf(source)],
    ...(own.sheet ? [[words.sheet, own.sheet]] : []),
    [words.taken, dayInWords(own.importedOn)],
    [words.holds, words.count(indicators.length, replaced)],
    [words.kept, kept ? words.keptHere : words.notKept],
  ];
  const newer = { text: words.newer, onClick: () => dispatch({ type: "go", step: "source" }) };
  const again = source.kind === "address" && {
    text: words.again,
    onClick: () => askAgain(own, source.address, source.etag),
  };
  return (
    <ViewArea
      heading={sourceWords.heading}
      onBack={onBack}
      footer={
        <ActionFooter
          primary={again || newer}
          notYet={ongoing?.label}
          secondary={again ? newer : undefined}
        />
      }
    >
      <dl className={styles.fields}>
        {fields.map(([label, text]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
      {ongoing && <OngoingWork ongoing={ongoing} onStop={stop} />}
      <ExportButtons own={own} />
      <DefaultButton text={words.stopUsing} onClick={onStopUsing} />
    </ViewArea>
  );
}
