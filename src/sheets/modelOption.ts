/** What a user may choose before a model is made. */
export type ModelOption =
  | {
      readonly key: string;
      readonly kind: "count";
      readonly label: string;
      readonly least: number;
      readonly most: number;
      readonly usual: number;
    }
  | { readonly key: string; readonly kind: "year"; readonly label: string; readonly usual: string }
  | {
      readonly key: string;
      readonly kind: "names";
      readonly label: string;
      readonly usual: readonly string[];
    };

/** The choices made, by option. */
export type Chosen = Readonly<Record<string, number | string | readonly string[]>>;
