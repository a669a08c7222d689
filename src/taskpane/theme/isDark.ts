/** Whether a colour, `#RRGGBB`, is dark: its relative luminance, as WCAG defines it, is nearer to black's. */
export function isDark(colour: string): boolean {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) =>
    linear(parseInt(colour.slice(at, at + 2), 16) / 255),
  );
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue < MIDDLE;
}

/** The luminance whose contrast with black equals that with white: (L + 0.05)² = 0.05 × 1.05. */
const MIDDLE = Math.sqrt(0.05 * 1.05) - 0.05;

function linear(channel: number): number {
  return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
}
