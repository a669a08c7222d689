import { DefaultButton } from "@fluentui/react/lib/Button";
import type { JSX } from "react";
import type { OwnCatalogue } from "../../../catalogue/own/ownCatalogue";
import { exportCsv } from "../../../catalogue/own/writing/exportCsv";
import { exportRows } from "../../../catalogue/own/writing/exportRows";
import { exportXlsx } from "../../../catalogue/own/writing/exportXlsx";
import { messageOf } from "../../../workbook/refusal";
import { download } from "../../download";
import { useLongWork } from "../../hooks/useLongWork";
import { useWorkbook } from "../../hooks/useWorkbook";
import { useMessages } from "../../messages/message";
import { inUse as words, refused } from "../../strings/ownCatalogue";
import { InsteadOfFile } from "./InsteadOfFile";
import { OngoingWork } from "./OngoingWork";
import { useOwnStyles } from "./ownCatalogue.styles";

const FORMATS = { csv: exportCsv, xlsx: exportXlsx } as const;

/** The user's indicators as a file, which comes back through the import as it went out. */
export function ExportButtons({ own }: { readonly own: OwnCatalogue }): JSX.Element {
  const styles = useOwnStyles();
  const { show } = useMessages();
  const { ongoing, begin, stop } = useLongWork();
  const { name, indicators } = own;
  const workbook = useWorkbook();
  const save = (format: keyof typeof FORMATS) => () =>
    begin({
      label: words.exporting(indicators.length),
      work: async (signal) => {
        const content = await FORMATS[format](indicators);
        if (!signal.aborted) download(name, format, content);
      },
      onFail: (error) => {
        const [happened = "", remedy = ""] = words.notExported(messageOf(error));
        show({ tone: "error", lines: [happened, refused.nothingChanged, remedy] });
      },
    });
  if (!workbook.savesFiles()) return <InsteadOfFile name={name} rows={() => exportRows(indicators)} />;
  return (
    <div className={styles.buttons} role="group" aria-label={words.export}>
      <DefaultButton text={words.exportCsv} onClick={save("csv")} />
      <DefaultButton text={words.exportXlsx} onClick={save("xlsx")} />
      {ongoing && <OngoingWork ongoing={ongoing} onStop={stop} />}
    </div>
  );
}
