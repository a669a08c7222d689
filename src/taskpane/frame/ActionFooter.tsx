import { DefaultButton, PrimaryButton } from "@fluentui/react/lib/Button";
import { useId, type JSX } from "react";
import { useViewStyles } from "./view.styles";

interface Action {
  readonly text: string;
  readonly onClick: () => void;
}

interface ActionFooterProps {
  /** Its text says its effect. */
  readonly primary: Action;
  /** Why the primary action cannot be taken yet. */
  readonly notYet?: string | undefined;
  readonly secondary?: Action | undefined;
}

/** A view's one primary button, the reason if it cannot be pressed, and one other button. */
export function ActionFooter({ primary, notYet, secondary }: ActionFooterProps): JSX.Element {
  const styles = useViewStyles();
  const reason = useId();
  return (
    <>
      {notYet && (
        <div id={reason} className={styles.why}>
          {notYet}
        </div>
      )}
      <div className={styles.footer}>
        <PrimaryButton
          {...primary}
          disabled={notYet !== undefined}
          allowDisabledFocus
          aria-describedby={notYet && reason}
        />
        {secondary && <DefaultButton {...secondary} />}
      </div>
    </>
  );
}
