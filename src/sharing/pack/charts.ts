import type { BookParts } from "../bookParts";
import type { Package } from "../package";
import { isOf, relationshipsOf } from "../relationships";
import { attribute, tags, unescaped, type Tag } from "../xml/tags";

/** A chart of a workbook: its part, and what is said of it. */
export interface BookChart {
  readonly sheet: string;
  readonly part: string;
  /** What its author wrote for those who cannot see it; "" for nothing. */
  readonly description: string;
  /** Width and height in columns and rows, about. */
  readonly columns: number;
  readonly rows: number;
}

/** The charts of the sheets that are shown, in the order of their sheets, and how many pictures and the like are not charts. */
export async function chartsOf(
  file: Package,
  sheets: BookParts["sheets"],
): Promise<{ charts: BookChart[]; others: number }> {
  const charts: BookChart[] = [];
  let others = 0;
  for (const { name, part } of sheets) {
    const drawings = (await relationshipsOf(file, part)).filter((one) => isOf(one, "drawing"));
    for (const drawing of drawings) {
      if (!file.has(drawing.part)) continue;
      const parts = new Map((await relationshipsOf(file, drawing.part)).map((one) => [one.id, one]));
      for (const anchor of anchorsOf(await file.text(drawing.part))) {
        const to = parts.get(anchor.chart ?? "");
        if (to && isOf(to, "chart") && file.has(to.part))
          charts.push({ sheet: name, part: to.part, ...anchor });
        else others++;
      }
    }
  }
  return { charts, others };
}

interface Anchor {
  readonly chart: string | undefined;
  readonly description: string;
  readonly columns: number;
  readonly rows: number;
}

function anchorsOf(xml: string): Anchor[] {
  const anchors: Anchor[] = [];
  const corner: Record<string, number> = {};
  let [chart, description, of] = [undefined as string | undefined, "", ""];
  let open: Tag | undefined;
  for (const tag of tags(xml)) {
    const begins = tag.kind !== "close";
    if (/Anchor$/.test(tag.name) && begins) [chart, description] = [undefined, ""];
    if (/^(?:from|to)$/.test(tag.name) && begins) of = tag.name;
    if (/^(?:col|row)$/.test(tag.name) && !begins && open)
      corner[of + tag.name] = Number(xml.slice(open.end, tag.at));
    if (tag.name === "cNvPr" && begins) description = attribute(tag, "descr") ?? "";
    if (tag.name === "chart" && begins) chart = /:id\s*=\s*["']([^"']*)/.exec(tag.attributes)?.[1];
    if (/Anchor$/.test(tag.name) && !begins) {
      const span = (what: string) => Math.max(1, (corner[`to${what}`] ?? 8) - (corner[`from${what}`] ?? 0));
      anchors.push({ chart, description, columns: span("col"), rows: span("row") });
    }
    open = tag.kind === "open" ? tag : undefined;
  }
  return anchors;
}

/** What a chart says of itself: its kind, its title, its series and what they are over. */
export interface ChartWords {
  readonly kind: string;
  readonly title: string;
  readonly series: readonly string[];
  readonly references: readonly string[];
}

const KINDS: Readonly<Record<string, string>> = {
  lineChart: "Line chart",
  pieChart: "Pie chart",
  doughnutChart: "Ring chart",
  areaChart: "Area chart",
  scatterChart: "Scatter chart",
  radarChart: "Radar chart",
  bubbleChart: "Bubble chart",
  stockChart: "Stock chart",
};

/** Reads what a chart says; `valueAt` gives the text of a cell that a name refers to. */
export function chartWords(xml: string, valueAt: (reference: string) => string): ChartWords {
  const kinds: string[] = [];
  const series: string[] = [];
  const references: string[] = [];
  const inside: string[] = [];
  let title = "";
  let open: Tag | undefined;
  const isIn = (...names: string[]) => names.every((name) => inside.includes(name));
  for (const tag of tags(xml)) {
    const { name, kind } = tag;
    if (kind === "close") {
      const text = open?.name === name ? unescaped(xml.slice(open.end, tag.at)) : "";
      if (name === "f") references.push(text);
      const isName = isIn("ser", "tx") && !isIn("dLbls");
      if (name === "f" && isName) series.push(valueAt(text) || text);
      if (name === "v" && isName && !isIn("strRef")) series.push(text);
      const isTitle = isIn("title") && !isIn("valAx") && !isIn("catAx") && !isIn("dateAx");
      if (name === "t" && isTitle) title += text;
      if (name === "f" && isTitle) title += valueAt(text);
      inside.splice(inside.lastIndexOf(name), 1);
    } else {
      if (KINDS[name] !== undefined) kinds.push(KINDS[name]);
      if (name === "barDir") kinds.push(attribute(tag, "val") === "bar" ? "Bar chart" : "Column chart");
      if (kind === "open") inside.push(name);
    }
    open = kind === "open" ? tag : undefined;
  }
  return { kind: [...new Set(kinds)].join(" with ") || "Chart", title, series, references };
}

/** What is said in the place of a chart to those who cannot see it. */
export function altText({ kind, title, series }: ChartWords, table: string): string {
  const named = title === "" ? kind : `${kind}: ${title}`;
  const shown = series.length === 0 ? "" : ` It shows ${series.join(", ")}.`;
  return `${named.replace(/\.$/, "")}.${shown} ${table}`.slice(0, 1000);
}
