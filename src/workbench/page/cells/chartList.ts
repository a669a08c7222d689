import type { ChartPicture } from "../charts/chartPicture";
import { chartName, describeChart } from "../charts/describeChart";
import { element } from "../element";

/** Lists what the charts of the active sheet show, in words. */
export function listCharts(place: HTMLElement, charts: readonly ChartPicture[]): void {
  place.hidden = charts.length === 0;
  place.replaceChildren(
    ...charts.map((chart) =>
      element("li", {}, element("strong", {}, chartName(chart)), ` ${describeChart(chart)}`),
    ),
  );
}
