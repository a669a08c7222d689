import type { Dispatch } from "react";
import { nationalNumber } from "../../../catalogue/codes/nationalNumber";
import type { OwnCatalogue } from "../../../catalogue/own/ownCatalogue";
import { SourceRefusal } from "../../../catalogue/own/refusal";
import type { WhichSheets } from "../../../catalogue/own/xlsx/xlsxSheets";
import type { Mapping } from "../../../catalogue/own/reading/mapping";
import { useLongWork, type LongWork, type Work } from "../../hooks/useLongWork";
import { useMessages, type Message } from "../../messages/message";
import { inUse, mapping as columns, refused, source as words } from "../../strings/ownCatalogue";
import { likelySheet } from "./likelySheet";
import { dayInWords, baseName, hostOf } from "./ownWords";
import type { Found, OwnAction, OwnState, ReadFile } from "./ownState";
import { chosenFile, fetchedFile, withHidden } from "./readFile";
import { refusedLines } from "./refusedLines";
import { reportOn } from "./reportOn";

/** The ways to a catalogue of the user's; each takes a while, can be stopped and says why where it fails. */
export interface Import extends Pick<LongWork, "ongoing" | "stop"> {
  readonly takeFile: (file: File) => void;
  /** Reads the hidden sheets of a file that has been read, to choose from. */
  readonly readHidden: (found: Found) => void;
  /** Asks the address that was typed, once the user has said yes. */
  readonly askAddress: () => void;
  /** Asks the address of the catalogue in use for a newer version. */
  readonly askAgain: (own: OwnCatalogue, address: string, etag: string) => void;
  /** Reads the rows by the mapping, for the report. */
  readonly check: (found: Found) => void;
}

export function useImport(
  { address, mapping, areNational }: OwnState,
  dispatch: Dispatch<OwnAction>,
  own: OwnCatalogue | undefined,
): Import {
  const { show } = useMessages();
  const { ongoing, begin, stop } = useLongWork();
  const before = own?.mapping ?? [];
  // Whoever had numbers read as national indicators before need not say so again.
  const wereNational = own?.indicators.some(({ key }) => nationalNumber(key) !== undefined) ?? false;

  const start = (label: string, work: Work["work"], told: Told = {}) => {
    show(undefined);
    const { host, unchanged, next } = told;
    begin({
      label,
      work,
      onFail: (error) =>
        show({ tone: "error", lines: refusedLines(error, host, unchanged), next: next?.(error) }),
    });
  };
  const found = (file: ReadFile) => ({ file, sheet: likelySheet(file, own?.sheet ?? "") });
  const read = (file: ReadFile) =>
    dispatch({
      type: "read",
      found: found(file),
      name: baseName(file.name),
      before,
      areNational: wereNational,
    });
  const takeFile = (file: File, which?: WhichSheets) =>
    start(words.reading(file.name), async (signal) => read(await chosenFile(file, signal, which)), {
      next: (error) => {
        const hidden = hiddenSheets(error);
        return hidden && { text: refused.readHidden(hidden.length), onClick: () => takeFile(file, "hidden") };
      },
    });

  return {
    ongoing,
    stop,
    takeFile: (file) => takeFile(file),
    readHidden: ({ file, sheet }) =>
      start(words.reading(file.name), async (signal) => {
        const whole = await withHidden(file, signal);
        dispatch({ type: "sheet", found: { file: whole, sheet }, before });
      }),
    askAddress: () => {
      const host = hostOf(address);
      const ask: Work["work"] = async (signal) => {
        const file = await fetchedFile(address, "", signal);
        if (file) read(file);
      };
      start(words.asking(host), ask, { host });
    },
    askAgain: ({ name, importedOn }, known, etag) => {
      const host = hostOf(known);
      const ask: Work["work"] = async (signal, tell) => {
        const file = await fetchedFile(known, etag, signal);
        if (!file) return show({ tone: "success", lines: [inUse.unchanged(dayInWords(importedOn))] });
        const newer = found(file);
        const report = sameColumns(newer, before)
          ? await reportOn(newer, before, wereNational, signal, tell)
          : undefined;
        dispatch({ type: "read", found: newer, name, before, areNational: wereNational, report });
      };
      start(words.asking(host), ask, { host, unchanged: inUse.staysInUse });
    },
    check: (table) =>
      start(columns.checking(table.sheet.table.rows.length), async (signal, tell) =>
        dispatch({ type: "checked", report: await reportOn(table, mapping, areNational, signal, tell) }),
      ),
  };
}

/** What is said of a work that fails: who was asked, what stays as it was, what else can be done. */
interface Told {
  readonly host?: string;
  readonly unchanged?: string;
  readonly next?: (error: unknown) => Message["next"];
}

/** The names of the hidden sheets that hold all text of a workbook, where that is why it could not be read. */
function hiddenSheets(error: unknown): readonly string[] | undefined {
  return error instanceof SourceRefusal && error.reason.kind === "hidden" ? error.reason.sheets : undefined;
}

/** Nothing has to be asked about columns that are as they were. */
function sameColumns({ sheet }: Found, before: Mapping): boolean {
  const { headings } = sheet.table;
  return headings.length === before.length && before.every(({ heading }, at) => heading === headings[at]);
}
