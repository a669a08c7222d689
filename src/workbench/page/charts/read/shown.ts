/** Writes a figure as its number format says. */
export type Shown = (value: number, numberFormat: string) => string;
