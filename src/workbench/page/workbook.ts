import { createEngine } from "../engine/createEngine";
import type { FunctionsMetadata } from "../engine/functionMetadata";
import { pagePreset } from "../engine/pagePreset";
import type { UniverStore } from "../engine/univerStore";
import { EXAMPLE } from "../example";
import { writeExample } from "../example/writeExample";
import { ClientFunctionCalls } from "../host/clientFunctionCalls";
import { nameControls } from "./nameControls";
import { spreadsheet, type Spreadsheet } from "./spreadsheet";
import type { Switches } from "./switches";

/** The workbook on the page: its cells, the component that draws them, and the road to the add-in's functions. */
export interface OpenWorkbook {
  store: UniverStore;
  grid: Spreadsheet;
  calls: ClientFunctionCalls;
}

/** Opens the workbook that the switches ask for, drawn into `place`. */
export function openWorkbook(
  place: HTMLElement,
  metadata: FunctionsMetadata,
  switches: Switches,
): OpenWorkbook {
  const calls = new ClientFunctionCalls();
  const { univer, store } = createEngine({ preset: pagePreset(place), metadata, calls });
  const grid = spreadsheet(univer, place);
  nameControls(place);
  grid.setDark(switches.theme !== "light");
  if (switches.book === "example") writeExample(store, EXAMPLE);
  grid.forgetUndo();
  store.recalculate();
  return { store, grid, calls };
}
