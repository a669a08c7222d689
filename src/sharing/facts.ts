/** What a block of ours says, for the page about the copy. */
export interface Said {
  readonly sheet: string;
  readonly cells: string;
  /** How its figures come about: "Gap = before funding limit − lower limit". */
  readonly sentence: string;
  /** What it is worked out from, with where that is from. */
  readonly inputs: readonly string[];
}

/** What the file does not say of itself. */
export interface Facts {
  /** The workbook's name. */
  readonly name: string;
  /** "30 November 2026". */
  readonly made: string;
  /** Envelope's own. */
  readonly version: string;
  readonly said?: readonly Said[];
  /** The result of the checks, in sentences. */
  readonly checks?: readonly string[];
}

export type CopyKind = "twin" | "frozen";

/** Some cells of a copy: by their sheet and address. */
export interface Place {
  readonly sheet: string;
  readonly cells: string;
}

/** What became of the formulas. */
export interface CopyReport {
  /** Formulas that are now ordinary ones, or in a frozen copy values; by the cells that they fill. */
  readonly changed: readonly Place[];
  /** In a copy with twins: calls of ours that stay values, and why. */
  readonly values: readonly (Place & { readonly why: string })[];
  /** Rules, names and table columns that could not go along, and why. */
  readonly dropped: readonly string[];
  /** How many cells the copy compares with the live figures. */
  readonly compared: number;
  readonly macros: boolean;
}

/** How a long copy is followed and stopped. */
export interface CopyProgress {
  readonly onProgress?: (done: number) => void;
  readonly signal?: AbortSignal;
}

/** Lets the page draw, and ends where the user has stopped the work. */
export async function breathe({ onProgress, signal }: CopyProgress, done: number): Promise<void> {
  onProgress?.(done);
  await new Promise((resolve) => setTimeout(resolve));
  signal?.throwIfAborted();
}
