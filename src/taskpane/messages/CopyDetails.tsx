import { MessageBarButton } from "@fluentui/react/lib/Button";
import copy from "copy-to-clipboard";
import { useState, type JSX } from "react";
import { useAnnounce } from "../hooks/useAnnounce";
import { useWorkbook } from "../hooks/useWorkbook";
import { common } from "../strings/common";
import { version } from "../version";

/** Copies what went wrong and where, to be sent to whoever looks into it; nothing of what cells hold. */
export function CopyDetails({ lines }: { readonly lines: readonly string[] }): JSX.Element {
  const workbook = useWorkbook();
  const announce = useAnnounce();
  const [outcome, setOutcome] = useState<string>();
  const copyThem = async () => {
    const details = [`${common.product} ${version}`, workbook.host(), ...lines].filter(Boolean).join("\n");
    const said = (await copy(details)) ? common.copied : common.notCopied;
    setOutcome(said);
    announce(said);
  };
  return <MessageBarButton text={outcome ?? common.copyDetails} onClick={() => void copyThem()} />;
}
