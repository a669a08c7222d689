import list from "./deviations.json";

/** One known difference between the workbench and Excel. */
export interface Deviation {
  /** By which tests and the host's log refer to it. */
  id: string;
  area: string;
  excel: string;
  workbench: string;
  /** Where what Excel does is documented or was seen; `unknown` where it is believed and not known. */
  source: string;
}

/** Every difference we know of, by area. */
export const DEVIATIONS: readonly Deviation[] = list;

const row = ({ id, excel, workbench, source }: Deviation) =>
  `| \`${id}\` | ${excel} | ${workbench} | ${source} |`;

const section = (area: string) =>
  [
    `## ${area}`,
    "",
    "| Id | In Excel | In the workbench | Source |",
    "| --- | --- | --- | --- |",
    ...DEVIATIONS.filter((deviation) => deviation.area === area).map(row),
  ].join("\n");

/** The list as a page of the guides. */
export function deviationsPage(): string {
  const areas = [...new Set(DEVIATIONS.map(({ area }) => area))];
  return `${[
    "# What differs from Excel in the workbench",
    "What the add-in asks of Excel goes through Microsoft's own client; everything Excel itself would answer is ours. These are " +
      "the differences we know of. Where the source is `unknown`, what Excel does is believed and not known.",
    "Made from `src/workbench/deviations.json` by `node scripts/deviations.mjs`.",
    ...areas.map(section),
  ].join("\n\n")}\n`;
}
