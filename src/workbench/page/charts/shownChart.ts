import type { Size } from "../rect";
import type { ChartPicture } from "./chartPicture";
import { drawChart } from "./draw/drawChart";
import { svgElement, type SvgNode } from "./draw/svgNode";

/** A chart on the page: drawn anew only when it would look different, and once for each part of the sheet it is seen in. */
export class ShownChart {
  private drawing: SvgNode | null = null;
  private looks = "";
  private shown: { readonly picture: ChartPicture; readonly size: Size } | undefined;
  private elements: SVGElement[] = [];

  /** Draws the chart, if anything changed. */
  show(picture: ChartPicture, size: Size): void {
    const { shown } = this;
    // As it is scrolled, the same picture is shown again for every frame.
    if (picture === shown?.picture && size.width === shown.size.width && size.height === shown.size.height)
      return;
    this.shown = { picture, size };
    const drawing = drawChart(picture, size);
    const looks = JSON.stringify(drawing);
    if (looks === this.looks) return;
    this.remove();
    [this.drawing, this.looks] = [drawing, looks];
  }

  /** Puts the chart into a part of the sheet; `repeated` if it is in another already, and need not be read out again. */
  putInto(part: HTMLElement, index: number, repeated: boolean): SVGElement | null {
    const element = this.elements[index] ?? (this.drawing && svgElement(this.drawing));
    if (!element) return null;
    this.elements[index] = element;
    element.setAttribute("aria-hidden", String(repeated));
    if (element.parentElement !== part) part.append(element);
    return element;
  }

  takeFrom(index: number): void {
    this.elements[index]?.remove();
  }

  /** Takes the chart off the page. */
  remove(): void {
    this.elements.forEach((element) => element.remove());
    this.elements = [];
  }
}
