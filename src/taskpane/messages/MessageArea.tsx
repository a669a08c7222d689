import { MessageBarButton } from "@fluentui/react/lib/Button";
import { Link } from "@fluentui/react/lib/Link";
import { MessageBar, MessageBarType } from "@fluentui/react/lib/MessageBar";
import type { JSX } from "react";
import { useWorkbook } from "../hooks/useWorkbook";
import { strings } from "../strings";
import { useMessages } from "./message";
import { reasonOf } from "./reasonOf";
import { refusalLines } from "./refusalLines";

const TYPES = { success: MessageBarType.success, warning: MessageBarType.warning, error: MessageBarType.error };

/** The message above the footer, one at a time; it never takes the focus. */
export function MessageArea(): JSX.Element | null {
  const workbook = useWorkbook();
  const { message, show } = useMessages();
  if (!message) return null;
  const { tone, lines, address, undo } = message;
  const go = (range: string) => {
    workbook
      .selectRange(range)
      .catch((error: unknown) => show({ tone: "error", lines: refusalLines(reasonOf(error)) }));
  };
  return (
    <MessageBar
      messageBarType={TYPES[tone]}
      isMultiline
      onDismiss={() => show(undefined)}
      dismissButtonAriaLabel={strings.dismiss}
      actions={undo && <MessageBarButton text={strings.undo} onClick={undo} />}
    >
      {lines.map((line, at) => (
        <div key={line}>
          {line} {at === 0 && address && <Link onClick={() => go(address)}>{address}</Link>}
        </div>
      ))}
    </MessageBar>
  );
}
