import { invalidArgument } from "../../hostError";
import { Range } from "../range/range";
import { RecordCollection } from "./recordCollection";
import { RecordObject } from "./recordObject";
import { sourceSeries, type SeriesBy } from "./sourceSeries";

/** The charts of a sheet: recorded, and drawn by the page. */
export class Charts extends RecordCollection {
  constructor() {
    super("Chart");
  }

  /** @throws HostError InvalidArgument without cells to chart. */
  override Add(type: unknown, source: unknown, seriesBy?: SeriesBy | null): RecordObject {
    if (!(source instanceof Range)) throw invalidArgument();
    const chart = super.Add(type);
    if (chart instanceof Chart) chart.SetData(source, seriesBy);
    return chart;
  }

  protected override make(): RecordObject {
    return new Chart("Chart", this);
  }
}

/** A chart, which has the series of its source until the add-in removes them or adds others. */
class Chart extends RecordObject {
  SetData(source: Range, seriesBy?: SeriesBy | null): void {
    const series = this.list("Series");
    series.clear();
    for (const { name, values, categories } of sourceSeries(source, seriesBy ?? "Auto")) {
      const made = series.Add();
      made.call("SetValues", values);
      if (categories) made.call("SetXAxisValues", categories);
      if (!name) continue;
      made.values.delete("Name"); // It follows its heading.
      made.derive("Name", () => (name.sheet.isThere ? (name.Text as string[][])[0]?.[0] : null) ?? "#REF!");
    }
  }
}
