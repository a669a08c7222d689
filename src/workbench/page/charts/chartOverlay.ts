import { shownText } from "../../engine/shownText";
import type { RecordObject } from "../../host/objects/records/recordObject";
import type { Workbook } from "../../host/objects/workbook";
import { element } from "../element";
import type { Rect } from "../rect";
import type { Pane, SheetView } from "../sheetView";
import type { ChartPicture } from "./chartPicture";
import { chartPlace } from "./chartPlace";
import { readChart } from "./read/readChart";
import { ShownChart } from "./shownChart";

/** Draws the charts of the active sheet over the grid, where they move with their cells and take no pointer and no key. */
export class ChartOverlay {
  private readonly parts: HTMLElement[] = [];
  private readonly shown = new Map<RecordObject, ShownChart>();
  private pictures = new Map<RecordObject, ChartPicture>();

  constructor(
    private readonly place: HTMLElement,
    private readonly workbook: Workbook,
    private readonly view: SheetView,
  ) {}

  /** Reads the charts of the active sheet, and draws what changed. Returns what they show. */
  redraw(): ChartPicture[] {
    const charts = this.workbook.Worksheets.GetActiveWorksheet().Charts.items();
    this.pictures = new Map(charts.map((chart) => [chart, readChart(chart, shownText)]));
    for (const [chart, drawn] of this.shown) {
      if (this.pictures.has(chart)) continue;
      drawn.remove();
      this.shown.delete(chart);
    }
    this.follow();
    return [...this.pictures.values()];
  }

  /** Puts the charts where their cells are now. */
  follow(): void {
    if (this.pictures.size === 0) return;
    const { canvas } = this.view;
    const [outer, inner] = [this.place.getBoundingClientRect(), canvas.getBoundingClientRect()];
    const panes = this.view.panes();
    const parts = panes.map((pane, index) => {
      const part = this.part(index);
      const { x, y, width, height } = pane.seen;
      lay(part, { x: x + inner.x - outer.x, y: y + inner.y - outer.y, width, height });
      return part;
    });
    this.parts.splice(panes.length).forEach((part) => part.remove());
    const sheet = this.workbook.Worksheets.GetActiveWorksheet();
    for (const [chart, picture] of this.pictures) {
      const place = chartPlace(chart, sheet, (box) => this.view.cells(box));
      this.put(this.chart(chart), picture, place, panes, parts);
    }
  }

  private put(
    chart: ShownChart,
    picture: ChartPicture,
    place: Rect,
    panes: readonly Pane[],
    parts: readonly HTMLElement[],
  ): void {
    chart.show(picture, place);
    const zoom = this.view.zoom();
    let repeated = false;
    panes.forEach((pane, index) => {
      const part = parts[index];
      const rect = {
        x: place.x * zoom + pane.origin.x,
        y: place.y * zoom + pane.origin.y,
        width: place.width * zoom,
        height: place.height * zoom,
      };
      if (!part || !overlaps(rect, pane.seen)) return chart.takeFrom(index);
      const drawn = chart.putInto(part, index, repeated);
      if (drawn) lay(drawn, rect);
      repeated = true;
    });
  }

  private part(index: number): HTMLElement {
    const part = this.parts[index] ?? element("div", { class: "charts-part" });
    this.parts[index] = part;
    if (!part.isConnected) this.place.append(part);
    return part;
  }

  private chart(record: RecordObject): ShownChart {
    const chart = this.shown.get(record) ?? new ShownChart();
    this.shown.set(record, chart);
    return chart;
  }
}

function lay(placed: HTMLElement | SVGElement, { x, y, width, height }: Rect): void {
  Object.assign(placed.style, { left: `${x}px`, top: `${y}px`, width: `${width}px`, height: `${height}px` });
}

/** Whether anything of a rectangle in a part of the sheet is seen there. */
const overlaps = (rect: Rect, { width, height }: Rect): boolean =>
  rect.x < width && rect.y < height && rect.x + rect.width > 0 && rect.y + rect.height > 0;
