/** What cells of a sheet hold that the sheets of other models may link to. */
export interface Given {
  readonly holds: "years" | "names" | "money" | "figures" | "words";
  /** The words of the names of the years over its columns and of the labels beside its rows. */
  readonly across?: string;
  readonly down?: string;
}

/** Cells of a model's sheet that may follow those of another model's, by the words of their names. */
export interface Taken {
  /** What they are called where they are offered, and in the check. */
  readonly label: string;
  readonly cells: string;
  readonly across?: string;
  readonly down?: string;
  /** The other model, by its id, and which of its cells. */
  readonly from: string;
  readonly given: string;
  /** Lists that have only some rows and years in common: these are linked, and what the other sheet lacks stays as it is. */
  readonly partly?: true;
  /** Only for a sheet that has nothing there yet: names in another order would part the figures beside them from theirs. */
  readonly begins?: true;
  /** The cell by which a figure of the other sheet is multiplied to be a count of this one. */
  readonly times?: string;
  /** The options of a blank sheet that the other sheet decides. */
  readonly decides?: Decided;
}

/** The options that follow from years and names: the first year or the one before it, how many, the names or so many rows. */
export interface Decided {
  readonly first?: string;
  readonly before?: string;
  readonly count?: string;
  readonly names?: string;
  readonly rows?: string;
}

/** What a model has for others, and what it may take from them. */
export interface ModelLinks {
  /** What the names of its cells begin with. */
  readonly prefix: string;
  /** By their words; first those that are typed, by which it is seen whether the sheet is still there. */
  readonly gives: Readonly<Record<string, Given>>;
  readonly takes: readonly Taken[];
}

/** A sheet that is linked to: its name, what the names of its cells begin with, and the unit of its amounts. */
export interface LinkSource {
  readonly sheet: string;
  readonly prefix: string;
  readonly unit: string;
  /** The name of cells that show no error while the sheet is there. */
  readonly sign: string;
}

/** Cells that the user wants to follow those of a sheet in the workbook. */
export interface Link {
  readonly taken: Taken;
  readonly given: Given;
  readonly source: LinkSource;
  /** What stands over and beside the cells of that sheet, as far as it has been read. */
  readonly labels?: OtherLabels;
}

/** Years and labels of another sheet, as they are shown. */
export interface OtherLabels {
  readonly across?: readonly string[] | undefined;
  readonly down?: readonly string[] | undefined;
}
