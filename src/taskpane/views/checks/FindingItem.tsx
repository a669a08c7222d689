import { DefaultButton, IconButton } from "@fluentui/react/lib/Button";
import { TextField } from "@fluentui/react/lib/TextField";
import { useState, type JSX } from "react";
import { common } from "../../strings/common";
import { checks as words } from "../../strings/checks";
import type { Shown } from "./dismissals";
import { useChecksStyles } from "./checks.styles";

interface FindingItemProps {
  readonly finding: Shown;
  /** What its rule looks for. */
  readonly title: string;
  /** Why it was dismissed; undefined where it stands. */
  readonly reason?: string | undefined;
  readonly onGo: () => void;
  readonly onExplain: () => void;
  readonly onDismiss: (reason: string) => void;
  readonly onRestore: () => void;
}

/** One finding: its cell, what is the matter, and the way to dismiss it or to bring it back. */
export function FindingItem(props: FindingItemProps): JSX.Element {
  const { finding, title, reason, onGo, onExplain, onDismiss, onRestore } = props;
  const styles = useChecksStyles();
  const [given, setGiven] = useState<string>();
  const isMissing = given !== undefined && given.trim() === "";
  const keep = () => !isMissing && given !== undefined && onDismiss(given.trim());
  return (
    <li className={styles.item}>
      <div className={styles.line}>
        <button type="button" className={styles.open} onClick={onGo}>
          <span className={styles.place}>{finding.place}</span> {finding.words}{" "}
          <span className={styles.rule}>{reason === undefined ? title : `${title} · ${reason}`}</span>
        </button>
        <IconButton
          iconProps={{ iconName: "Info" }}
          ariaLabel={words.explain(finding.place)}
          title={words.explain(finding.place)}
          onClick={onExplain}
        />
        {reason === undefined ? (
          <IconButton
            iconProps={{ iconName: "Cancel" }}
            ariaLabel={words.dismiss(finding.place)}
            title={words.dismiss(finding.place)}
            aria-expanded={given !== undefined}
            onClick={() => setGiven(given === undefined ? "" : undefined)}
          />
        ) : (
          <IconButton
            iconProps={{ iconName: "Back" }}
            ariaLabel={words.restore(finding.place)}
            title={words.restore(finding.place)}
            onClick={onRestore}
          />
        )}
      </div>
      {given !== undefined && reason === undefined && (
        <div
          className={styles.reason}
          onKeyDown={({ key }) => {
            if (key === "Enter") keep();
            if (key === "Escape") setGiven(undefined);
          }}
        >
          <TextField
            label={words.reason}
            autoFocus
            value={given}
            onChange={(_, text = "") => setGiven(text)}
            description={isMissing ? words.needsReason : ""}
          />
          <DefaultButton text={words.keep} disabled={isMissing} allowDisabledFocus onClick={keep} />
          <DefaultButton text={common.cancel} onClick={() => setGiven(undefined)} />
        </div>
      )}
    </li>
  );
}
