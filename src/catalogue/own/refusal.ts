/** Why a catalogue of the user's could not be taken. Nothing was changed. The pane has the sentences. */
export type SourceRefusalReason =
  /** What was typed is no web address; or one that is not https; or one with a password in it. */
  | { readonly kind: "notAnAddress" | "notHttps" | "passwordInAddress"; readonly text: string }
  /** No answer: no network, no such server, or a server that lets no page of another address read its files. */
  | { readonly kind: "unreachable"; readonly address: string }
  | { readonly kind: "answered"; readonly status: number }
  | { readonly kind: "tooSlow"; readonly seconds: number }
  | { readonly kind: "tooLarge"; readonly mostBytes: number }
  /** A page, such as one for signing in, where a file was expected. */
  | { readonly kind: "webPage" }
  /** A table in HTML or XML, which Excel opens whatever it is named. */
  | { readonly kind: "tableInPage" }
  | { readonly kind: "empty" }
  /** All text of a workbook stands on sheets that are hidden. */
  | { readonly kind: "hidden"; readonly sheets: readonly string[] }
  /** A workbook of before Excel 2007, or one that asks for a password: the file does not say which. */
  | { readonly kind: "oldOrLockedWorkbook" }
  | { readonly kind: "damagedWorkbook" }
  /** A CSV row opens a quotation mark that is never closed. */
  | { readonly kind: "openQuote"; readonly row: number };

/** Thrown where a catalogue of the user's is refused. */
export class SourceRefusal extends Error {
  constructor(readonly reason: SourceRefusalReason) {
    super(reason.kind);
    this.name = "SourceRefusal";
  }
}
