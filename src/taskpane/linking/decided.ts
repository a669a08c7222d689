import { yearBefore } from "../../sheets/facts/financialYears";
import { labelWords, type LinkOffer, type ReadLabels } from "../../sheets/links/offers";
import type { Chosen } from "../../sheets/modelOption";
import type { LinkSource } from "../../sheets/links/modelLinks";
import type { WorkbookPort } from "../../workbook/port";
import type { ReadRange } from "../../workbook/selection/readRange";

/** The words of the cells that decide options of the new sheet. */
const decidingCells = ({ takes }: LinkOffer): readonly string[] => [
  ...new Set(takes.flatMap(({ given, decides }) => (decides ? [given] : []))),
];

/** What the cells of the sheet that is linked to decide of the new one: its first year, how many, its names or rows. */
function decidedBy({ takes }: LinkOffer, given: string, { texts }: ReadRange): Chosen {
  const decides = takes.find((taken) => taken.given === given)?.decides ?? {};
  const [across = []] = texts;
  const before = across[0] && yearBefore(across[0]);
  const down = texts.map(([text = ""]) => text.trim()).filter(Boolean);
  return {
    ...(decides.first && across[0] && { [decides.first]: across[0] }),
    ...(decides.before && before && { [decides.before]: before }),
    ...(decides.count && { [decides.count]: across.length }),
    ...(decides.names && down.length > 0 && { [decides.names]: down }),
    ...(decides.rows && down.length > 0 && { [decides.rows]: down.length }),
  };
}

/** Reads what the sheet that is linked to decides of the new one; of cells that cannot be read nothing is decided. */
export function readDecided(
  workbook: Pick<WorkbookPort, "readRange">,
  offer: LinkOffer,
  { prefix }: LinkSource,
): Promise<Chosen> {
  const read = decidingCells(offer).map((given) =>
    workbook
      .readRange(`${prefix}_${given}`)
      .then((range) => decidedBy(offer, given, range))
      .catch((): Chosen => ({})),
  );
  return Promise.all(read).then((all) => Object.assign({}, ...all) as Chosen);
}

/** Reads by what the sheet that is linked to has its figures; what cannot be read is not known. */
export async function readLabels(
  workbook: Pick<WorkbookPort, "readRange">,
  offer: LinkOffer,
  { prefix }: LinkSource,
): Promise<ReadLabels> {
  const read = labelWords(offer).map((word) =>
    workbook.readRange(`${prefix}_${word}`).then(
      ({ texts }): ReadLabels => ({ [word]: texts.flat().map((text) => text.trim()) }),
      (): ReadLabels => ({}),
    ),
  );
  return Object.assign({}, ...(await Promise.all(read))) as ReadLabels;
}
