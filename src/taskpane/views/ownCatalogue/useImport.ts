import type { Dispatch } from "react";
import type { OwnCatalogue } from "../../../catalogue/own/ownCatalogue";
import type { Mapping } from "../../../catalogue/own/reading/mapping";
import { useLongWork, type LongWork, type Work } from "../../hooks/useLongWork";
import { useMessages } from "../../messages/message";
import { inUse, mapping as columns, source as words } from "../../strings/ownCatalogue";
import { dayInWords, refusedLines, baseName, hostOf } from "./ownWords";
import { likelySheet, type Found, type OwnAction, type OwnState, type ReadFile } from "./ownState";
import { chosenFile, fetchedFile } from "./readFile";
import { reportOn } from "./reportOn";

/** The ways to a catalogue of the user's; each takes a while, can be stopped and says why where it fails. */
export interface Import extends Pick<LongWork, "ongoing" | "stop"> {
  readonly takeFile: (file: File) => void;
  /** Asks the address that was typed, once the user has said yes. */
  readonly askAddress: () => void;
  /** Asks the address of the catalogue in use for a newer version. */
  readonly askAgain: (own: OwnCatalogue, address: string, etag: string) => void;
  /** Reads the rows by the mapping, for the report. */
  readonly check: (found: Found) => void;
}

export function useImport(
  { address, mapping }: OwnState,
  dispatch: Dispatch<OwnAction>,
  own: OwnCatalogue | undefined,
): Import {
  const { show } = useMessages();
  const { ongoing, begin, stop } = useLongWork();
  const before = own?.mapping ?? [];

  const start = (label: string, work: Work["work"], host?: string, unchanged?: string) => {
    show(undefined);
    begin({
      label,
      work,
      onFail: (error) => show({ tone: "error", lines: refusedLines(error, host, unchanged) }),
    });
  };
  const found = (file: ReadFile) => ({ file, sheet: likelySheet(file, own?.sheet ?? "") });
  const read = (file: ReadFile) =>
    dispatch({ type: "read", found: found(file), name: baseName(file.name), before });

  return {
    ongoing,
    stop,
    takeFile: (file) =>
      start(words.reading(file.name), async (signal) => read(await chosenFile(file, signal))),
    askAddress: () => {
      const host = hostOf(address);
      const ask: Work["work"] = async (signal) => {
        const file = await fetchedFile(address, "", signal);
        if (file) read(file);
      };
      start(words.asking(host), ask, host);
    },
    askAgain: ({ name, importedOn }, known, etag) => {
      const host = hostOf(known);
      const ask: Work["work"] = async (signal, tell) => {
        const file = await fetchedFile(known, etag, signal);
        if (!file) return show({ tone: "success", lines: [inUse.unchanged(dayInWords(importedOn))] });
        const newer = found(file);
        const report = sameColumns(newer, before) ? await reportOn(newer, before, signal, tell) : undefined;
        dispatch({ type: "read", found: newer, name, before, report });
      };
      start(words.asking(host), ask, host, inUse.staysInUse);
    },
    check: (table) =>
      start(columns.checking(table.sheet.table.rows.length), async (signal, tell) =>
        dispatch({ type: "checked", report: await reportOn(table, mapping, signal, tell) }),
      ),
  };
}

/** Nothing has to be asked about columns that are as they were. */
function sameColumns({ sheet }: Found, before: Mapping): boolean {
  const { headings } = sheet.table;
  return headings.length === before.length && before.every(({ heading }, at) => heading === headings[at]);
}
