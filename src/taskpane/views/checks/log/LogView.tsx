import { DefaultButton } from "@fluentui/react/lib/Button";
import copy from "copy-to-clipboard";
import { useEffect, useState, type JSX } from "react";
import { LOG, readLog, type LogEntry } from "../../../../workbook/changeLog/entry";
import { ViewArea } from "../../../frame/ViewArea";
import { useAnnounce } from "../../../hooks/useAnnounce";
import { useWorkbook } from "../../../hooks/useWorkbook";
import { useComplain } from "../../../messages/useComplain";
import { common } from "../../../strings/common";
import { changeLog as words } from "../../../strings/changeLog";
import { useChecksStyles } from "../checks.styles";

/** What this pane wrote to the workbook, the newest first; each leads to its range and says whether that has changed since. */
export function LogView({ onBack }: { readonly onBack: () => void }): JSX.Element {
  const styles = useChecksStyles();
  const workbook = useWorkbook();
  const announce = useAnnounce();
  const complain = useComplain();
  const [entries, setEntries] = useState<readonly LogEntry[]>();
  const [standing, setStanding] = useState<ReadonlyMap<LogEntry, string>>(new Map());

  useEffect(() => {
    let isWanted = true;
    const read = async () => {
      const log = [...readLog(await workbook.choices.recall(LOG))].reverse();
      if (!isWanted) return;
      setEntries(log);
      for (const entry of log) {
        const changed = await workbook.hasChanged(entry);
        if (!isWanted) return;
        const said = changed === undefined ? words.unknown : changed ? words.changed : words.unchanged;
        setStanding((before) => new Map(before).set(entry, said));
      }
    };
    read().catch((error: unknown) => isWanted && complain(error));
    return () => {
      isWanted = false;
    };
  }, [complain, workbook]);

  const said = (entry: LogEntry) => words.line(words.deeds[entry.deed], entry.plan, entry.cells);
  const when = ({ at }: LogEntry) =>
    new Date(at).toLocaleString("en-GB", { dateStyle: "medium", timeStyle: "short" });
  const copyLog = async () => {
    const lines = (entries ?? []).map((entry) =>
      [entry.at, entry.address, said(entry), standing.get(entry) ?? ""].join("\t"),
    );
    announce((await copy(lines.join("\n"))) ? common.copied : common.notCopied);
  };
  return (
    <ViewArea heading={words.heading} onBack={onBack}>
      <p>{words.intro}</p>
      {entries?.length === 0 && <p>{words.none}</p>}
      {entries !== undefined && entries.length > 0 && (
        <>
          <ul className={styles.list}>
            {entries.map((entry, index) => (
              <li key={`${entry.at} ${index}`} className={styles.item}>
                <button
                  type="button"
                  className={styles.open}
                  onClick={() => void workbook.selectRange(entry.address).catch(complain)}
                >
                  <span className={styles.place}>{entry.address}</span> {said(entry)}{" "}
                  <span className={styles.rule}>
                    {when(entry)} · {standing.get(entry) ?? words.looking}
                  </span>
                </button>
              </li>
            ))}
          </ul>
          <div className={styles.actions}>
            <DefaultButton text={words.copy} onClick={() => void copyLog()} />
          </div>
        </>
      )}
    </ViewArea>
  );
}
