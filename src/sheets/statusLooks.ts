/** The colours that go with a status, which is always there as a word too: dark text on a light ground, 4.5:1 and more. */
export const STATUS_LOOKS = {
  Green: { font: "#0B5A2B", fill: "#DDF1E4" },
  Amber: { font: "#6B4A00", fill: "#FDF0CF" },
  Red: { font: "#8A1C1C", fill: "#FBE0DE" },
} as const;
