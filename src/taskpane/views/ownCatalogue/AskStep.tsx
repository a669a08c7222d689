import type { JSX } from "react";
import { ActionFooter } from "../../frame/ActionFooter";
import { ViewArea } from "../../frame/ViewArea";
import { common } from "../../strings/common";
import { ask } from "../../strings/ownCatalogue";
import { OngoingWork } from "./OngoingWork";
import { useOwnStyles } from "./ownCatalogue.styles";
import { hostOf } from "./ownWords";
import type { Import } from "./useImport";

interface AskStepProps {
  readonly address: string;
  readonly imports: Import;
  readonly onBack: () => void;
}

/** Says who will be asked what, and asks only when told to. */
export function AskStep({ address, imports, onBack }: AskStepProps): JSX.Element {
  const styles = useOwnStyles();
  const { ongoing, stop, askAddress } = imports;
  const host = hostOf(address);
  const leave = () => {
    stop();
    onBack();
  };
  return (
    <ViewArea
      heading={ask.heading(host)}
      onBack={leave}
      footer={
        <ActionFooter
          primary={{ text: ask.button, onClick: askAddress }}
          notYet={ongoing?.label}
          secondary={{ text: common.cancel, onClick: leave }}
        />
      }
    >
      <p>{ask.sends(host)}</p>
      <p className={styles.address}>{address.trim()}</p>
      <ul className={styles.points}>
        <li>{ask.nothingElse}</li>
        <li>{ask.theySee}</li>
      </ul>
      {ongoing && <OngoingWork ongoing={ongoing} onStop={stop} />}
    </ViewArea>
  );
}
