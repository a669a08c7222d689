import { USUAL } from "./conventions";

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
  | { readonly kind: "share"; readonly label: string; readonly usual: number }
  | {
      readonly kind: "choice";
      readonly label: string;
      readonly words: readonly string[];
      readonly usual: string;
    }
  | { readonly kind: "names"; readonly label: string; readonly usual: readonly string[] };

/** The same with the key by which the model knows it. */
export type ModelOption = OptionOf & { readonly key: string };

/** Options by their keys. */
export type Options = Readonly<Record<string, OptionOf>>;

/** The choices made, by option: a number for a count or a share, a text for a year or a choice, a list for names. */
export type Chosen<Asked extends Options = Options> = {
  readonly [Key in keyof Asked]: ChosenOf<Asked[Key]>;
};

type ChosenOf<Option extends OptionOf> = Option extends { kind: "count" | "share" }
  ? number
  : Option extends { kind: "year" | "choice" }
    ? string
    : readonly string[];

/** A financial year, written in any known way. */
export const year = (label: string, usual: string) => ({ kind: "year", label, usual }) as const;

/** How many there are to be, within bounds. */
export const count = (label: string, bounds: { least: number; most: number; usual: number }) =>
  ({ kind: "count", label, ...bounds }) as const;

/** A share of something: 0.05 is 5 %. */
export const share = (label: string, usual: number) => ({ kind: "share", label, usual }) as const;

/** One of some words. */
export const choice = (label: string, words: readonly string[], usual: string) =>
  ({ kind: "choice", label, words, usual }) as const;

/** Names, one of each. */
export const names = (label: string, usual: readonly string[]) => ({ kind: "names", label, usual }) as const;

/** The amber band of a model's setting, as whoever begins with no figures may choose it. */
export const amberBand = () => share("Amber band, share of the target", USUAL.amberBand);
