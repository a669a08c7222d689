import { SERIES_COLORS } from "../../../../sheets/seriesColors";

/** What a chart is drawn with besides its series. */
export const INK = {
  paper: "#FFFFFF",
  text: "#262626",
  quiet: "#595959",
  gridline: "#E3E3E3",
  axis: "#8C8C8C",
  frame: "#D0D0D0",
  /** Still 4.5 to 1 on the paper. */
  faint: "#767676",
} as const;

/** The colour of a series that was given none, by its place, counted from 0; after the last the first comes again. */
export const seriesColor = (index: number): string =>
  SERIES_COLORS[index % SERIES_COLORS.length] ?? INK.quiet;

/** Black or white, whichever is easier to read on a colour, `#RRGGBB`. */
export function readableOn(color: string): string {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => parseInt(color.slice(at, at + 2), 16));
  return red * 0.299 + green * 0.587 + blue * 0.114 > 150 ? INK.text : INK.paper;
}
