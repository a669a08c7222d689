import type { Indicator } from "../indicator";
import type { Mapping } from "./reading/mapping";

/** Where a catalogue of the user's comes from. A file is known by its name; an address can be asked again. */
export type OwnSource =
  | { readonly kind: "file"; readonly name: string }
  /** `etag` is what the server calls the version that was taken; "" where it does not say. */
  | { readonly kind: "address"; readonly address: string; readonly etag: string };

/** A catalogue of the user's as it is kept: plain JSON, so that it can be stored. */
export interface OwnCatalogue {
  readonly name: string;
  readonly source: OwnSource;
  /** The sheet it was taken from, "" for a CSV file. */
  readonly sheet: string;
  /** The day it was taken, as 2009-03-31. */
  readonly importedOn: string;
  /** What each column was taken for, so that a newer version is read in the same way. */
  readonly mapping: Mapping;
  readonly indicators: readonly Indicator[];
}
