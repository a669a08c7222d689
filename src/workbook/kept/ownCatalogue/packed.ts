import { nextSlice } from "../../../catalogue/inSlices";
import type { Indicator } from "../../../catalogue/indicator";
import type { OwnCatalogue } from "../../../catalogue/own/ownCatalogue";
import { isHeader, isIndicator } from "./shape";

/** What is kept in another form is as good as not there: raise this with the shape of an indicator. */
const FORM = 1;

/** So many indicators make one piece, which is written and read at once: a few milliseconds' work. */
const PIECE = 500;

/**
 * A catalogue as it is kept: its indicators as pieces of JSON. Kept as objects, 50,000 of them would hold the page up
 * for a second, at each start of the pane; texts are copied at once, and made and read piece by piece.
 */
interface Packed {
  readonly form: typeof FORM;
  readonly header: Omit<OwnCatalogue, "indicators">;
  readonly pieces: readonly string[];
}

export async function packed({ indicators, ...header }: OwnCatalogue): Promise<Packed> {
  const pieces: string[] = [];
  for (let start = 0; start < indicators.length; start += PIECE) {
    pieces.push(JSON.stringify(indicators.slice(start, start + PIECE)));
    await nextSlice();
  }
  return { form: FORM, header, pieces };
}

/** The catalogue, if that is what was found: storage may hold what another version or another hand wrote. */
export async function unpacked(found: unknown): Promise<OwnCatalogue | undefined> {
  if (!isPacked(found)) return undefined;
  const indicators: Indicator[] = [];
  for (const piece of found.pieces) {
    const part: unknown = JSON.parse(piece);
    if (!Array.isArray(part) || !part.every(isIndicator)) return undefined;
    indicators.push(...part);
    await nextSlice();
  }
  return indicators.length > 0 ? { ...found.header, indicators } : undefined;
}

function isPacked(found: unknown): found is Packed {
  const { form, header, pieces } = Object(found) as Partial<Record<keyof Packed, unknown>>;
  return form === FORM && isHeader(header) && Array.isArray(pieces);
}
