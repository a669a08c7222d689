import { MessageBarButton } from "@fluentui/react/lib/Button";
import { Link } from "@fluentui/react/lib/Link";
import {
  MessageBar,
  MessageBarType,
  type IMessageBarStyleProps,
  type IMessageBarStyles,
} from "@fluentui/react/lib/MessageBar";
import type { JSX } from "react";
import { useWorkbook } from "../hooks/useWorkbook";
import { requestView } from "../requestedView";
import { common } from "../strings/common";
import { stripWords } from "../strings/frame";
import { CopyDetails } from "./CopyDetails";
import { useMessages } from "./message";
import { useComplain } from "./useComplain";

const TYPES = {
  success: MessageBarType.success,
  warning: MessageBarType.warning,
  error: MessageBarType.error,
};

/** Set off from the view by a line: in the contrast themes its ground is the same. */
const EDGED = ({ theme }: IMessageBarStyleProps): Partial<IMessageBarStyles> => ({
  root: { borderTop: `1px solid ${theme.palette.neutralTertiaryAlt}` },
});

/** The message above the footer, one at a time; it never takes the focus. */
export function MessageArea(): JSX.Element | null {
  const workbook = useWorkbook();
  const { message, show } = useMessages();
  const complain = useComplain();
  if (!message) return null;
  const { tone, lines, address, undo, next } = message;
  const go = (range: string) => {
    workbook.selectRange(range).catch(complain);
  };
  const isError = tone === "error";
  const isExplained = address !== undefined && !isError;
  const actions = (isError || isExplained || undo || next) && (
    <div>
      {isError && <CopyDetails key={lines.join()} lines={lines} />}
      {next && <MessageBarButton {...next} />}
      {isExplained && (
        <MessageBarButton
          text={stripWords.explain}
          onClick={() => requestView({ view: "explain", address })}
        />
      )}
      {undo && <MessageBarButton text={common.undo} onClick={undo} />}
    </div>
  );
  return (
    <MessageBar
      messageBarType={TYPES[tone]}
      isMultiline
      onDismiss={() => show(undefined)}
      dismissButtonAriaLabel={common.dismiss}
      actions={actions}
      styles={EDGED}
    >
      {lines.map((line, at) => (
        <div key={line}>
          {line} {at === 0 && address && <Link onClick={() => go(address)}>{address}</Link>}
        </div>
      ))}
    </MessageBar>
  );
}
