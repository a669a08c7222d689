import type { Conventions } from "../../sheets/conventions";

/** What an organisation has agreed on for its sheets, and where it is kept. */
export const settingsWords = {
  heading: "Settings",
  intro: "They hold for what is inserted from now on. No cell that is there changes.",
  organisation: "Organisation",
  organisationHint: "At the foot of printed pages, on committee packs and under About.",
  unit: "Unit of money",
  unitHint: "Where a model lets you choose its unit.",
  decimals: "Decimals of amounts in £m",
  moreDecimals: "Add a decimal",
  fewerDecimals: "Take a decimal away",
  negatives: "Amounts below 0",
  negativesAs: { brackets: "In brackets: (67.6)", minus: "With a minus sign: -67.6" } as Readonly<
    Record<Conventions["negatives"], string>
  >,
  amberBand: "Amber band",
  amberBandHint: "Share of the target within which a figure is Amber. A house convention, in no source.",
  awardMonth: "Pay awards start in",
  months: [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
  ],
  withWorkbook: "Keep them with this workbook, for everybody who opens it",
  onMachine: "Without the tick they are kept on this machine.",
  save: "Save settings",
  restore: "Use the usual ones",
  unchanged: "Nothing has been changed.",
  saved: { machine: "Saved on this machine.", workbook: "Saved with this workbook." },
  now: "What you insert from now on follows them.",
} as const;
