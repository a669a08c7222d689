/** What a user may choose before a model is made. */
export type OptionOf =
  | {
      readonly kind: "count";
      readonly label: string;
      readonly least: number;
      readonly most: number;
      readonly usual: number;
    }
  | { readonly kind: "year"; readonly label: string; readonly usual: string }
  | { readonly kind: "names"; readonly label: string; readonly usual: readonly string[] };

/** The same with the key by which the model knows it. */
export type ModelOption = OptionOf & { readonly key: string };

/** Options by their keys. */
export type Options = Readonly<Record<string, OptionOf>>;

/** The choices made, by option: a number for a count, a text for a year, a list for names. */
export type Chosen<Asked extends Options = Options> = {
  readonly [Key in keyof Asked]: ChosenOf<Asked[Key]>;
};

type ChosenOf<Option extends OptionOf> = Option extends { kind: "count" }
  ? number
  : Option extends { kind: "year" }
    ? string
    : readonly string[];

/** A financial year, written in any known way. */
export const year = (label: string, usual: string) => ({ kind: "year", label, usual }) as const;

/** How many there are to be, within bounds. */
export const count = (label: string, bounds: { least: number; most: number; usual: number }) =>
  ({ kind: "count", label, ...bounds }) as const;

/** Names, one of each. */
export const names = (label: string, usual: readonly string[]) => ({ kind: "names", label, usual }) as const;
