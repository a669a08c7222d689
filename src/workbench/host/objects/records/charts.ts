import { invalidArgument, invalidOperation } from "../../hostError";
import { Range } from "../range/range";
import { RecordCollection } from "./recordCollection";
import { RecordObject, type RecordKeeper } from "./recordObject";
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

/** Kinds of chart that have no series for the API, and those whose series have a gap between them. */
const WITHOUT_SERIES = /^(Waterfall|Treemap|Sunburst|Histogram|Pareto|Boxwhisker|Funnel|RegionMap)/;
const WITH_GAP = /^(Column|Bar|Cylinder|Cone|Pyramid|PieOfPie|BarOfPie)/;

/** A chart, which has the series of its source until the add-in removes them or adds others. */
class Chart extends RecordObject {
  SetData(source: Range, seriesBy?: SeriesBy | null): void {
    const series = this.list("Series");
    series.clear();
    if (WITHOUT_SERIES.test(String(this.value("ChartType"))) || isBare(source)) return;
    for (const { name, values, categories } of sourceSeries(source, seriesBy ?? "Auto")) {
      const made = series.Add();
      made.call("SetValues", values);
      if (categories) made.call("SetXAxisValues", categories);
      if (!name) continue;
      made.values.delete("Name"); // It follows its heading.
      made.derive("Name", () => (name.sheet.isThere ? (name.Text as string[][])[0]?.[0] : null) ?? "#REF!");
    }
  }

  protected override make(to: string): RecordObject | RecordCollection {
    if (to === "ChartSeries[]") return new ChartSeries(this);
    const made = super.make(to);
    if (to === "ChartLegend" && made instanceof RecordObject) {
      // A legend has an entry for each series, and none while it is hidden.
      made.list("LegendEntries").most = () =>
        made.value("Visible") === false ? 0 : this.list("Series").Count;
    }
    return made;
  }
}

/** Whether a source holds nothing, where a chart of nothing is taken to have no series. */
function isBare({ sheet, box }: Range): boolean {
  const { guesses, store } = sheet.workbook;
  return (
    guesses.has("bare-charts") &&
    store
      .read(sheet.Id, box, "formula")
      .flat()
      .every((cell) => cell === "")
  );
}

class ChartSeries extends RecordCollection {
  constructor(private readonly chart: Chart) {
    super("ChartSeries");
  }

  /** @throws HostError InvalidOperation for a chart that has no series for the API. */
  override Add(...args: unknown[]): RecordObject {
    const type = String(this.chart.value("ChartType"));
    if (WITHOUT_SERIES.test(type)) throw invalidOperation(`A chart of the type ${type} has no series.`);
    return super.Add(...args);
  }

  protected override make(): RecordObject {
    return new OneSeries("ChartSeries", this, this.chart);
  }
}

class OneSeries extends RecordObject {
  constructor(
    kind: string,
    keeper: RecordKeeper,
    private readonly chart: Chart,
  ) {
    super(kind, keeper);
  }

  /** @throws HostError InvalidArgument for the gap of a series that has none: one of lines, for instance. */
  override set(name: string, value: unknown): void {
    const type = String(this.value("ChartType") ?? this.chart.value("ChartType"));
    if (name === "GapWidth" && !WITH_GAP.test(type)) throw invalidArgument();
    super.set(name, value);
  }
}
