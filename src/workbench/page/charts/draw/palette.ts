/**
 * Colours for series that were given none, as Excel gives them its own: told apart with the common forms of colour
 * blindness, and each with a contrast of at least 3 to 1 on white.
 */
export const USUAL_COLORS = ["#0072B2", "#C25700", "#00795A", "#AA3377", "#7A6200", "#4B4B4B"] as const;

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
export const seriesColor = (index: number): string => USUAL_COLORS[index % USUAL_COLORS.length] ?? INK.quiet;

/** Black or white, whichever is easier to read on a colour, `#RRGGBB`. */
export function readableOn(color: string): string {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => parseInt(color.slice(at, at + 2), 16));
  return red * 0.299 + green * 0.587 + blue * 0.114 > 150 ? INK.text : INK.paper;
}
