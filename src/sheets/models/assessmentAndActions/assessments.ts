import { NUMBER } from "../../looks/numberFormats";
import { ColumnTable } from "../../page/columnTable";
import type { Page } from "../../page/page";
import { section } from "../../page/section";
import { formula, term } from "../../plan/content";
import type { Reference } from "../../plan/reference";
import { KINDS_OF_BODY, PARTS, type AssessmentInputs } from "./inputs";
import { worded } from "../../page/worded";

/** Who is assessed in what. */
export interface ScoreCells {
  readonly bodies: Reference;
  readonly kinds: Reference;
  readonly parts: Reference;
  readonly before: Reference;
  readonly scores: Reference;
  /** Better, Same or Worse. */
  readonly directions: Reference;
  /** The kinds of body, and the parts that are assessed of each. */
  readonly everyKind: Reference;
  /** Whether each row's part is assessed of its kind of body: 1 or 0. */
  readonly applies: string;
}

/** The scores of each body on the parts of the assessment, and which way they go. */
export function scoreList(page: Page, { assessments, rows }: AssessmentInputs): ScoreCells {
  section(page, "Comprehensive Area Assessment: scores from 1 to 4");
  const table = new ColumnTable(page, rows);
  const words = (heading: string, of: readonly (string | null)[], columns?: number) =>
    worded(table, heading, of, columns);
  const bodies = words(
    "Body",
    assessments.map(({ body }) => body),
    1,
  );
  const kinds = words(
    "Kind of body",
    assessments.map(({ kind }) => kind),
  );
  const parts = words(
    "Part of the assessment",
    assessments.map(({ part }) => part),
  );
  const figures = (heading: string, of: readonly AssessmentInputs["today"][]) =>
    table.input(heading, of, { numberFormat: NUMBER });
  const before = figures(
    "Year before",
    assessments.map((one) => one.before),
  );
  const scores = figures(
    "Score",
    assessments.map(({ score }) => score),
  );
  const directions = table.calculated(
    "Direction of travel",
    (row) => {
      const [now, then] = [scores.cell(row), before.cell(row)];
      return formula`IF(COUNT(${now},${then})<2,"",IF(${now}>${then},"Better",IF(${now}<${then},"Worse","Same")))`;
    },
    { look: "resultText" },
  );
  table.sources(assessments.length, [], 3);
  const { everyKind, assessed } = kindTable(page);
  const named = (cells: Reference, word: string) => page.name(cells, word);
  const cells = {
    bodies: named(bodies, "bodies"),
    kinds: named(kinds, "kinds"),
    parts: named(parts, "parts"),
    before: named(before, "before"),
    scores: named(scores, "scores"),
    directions: named(directions, "directions"),
    everyKind,
  };
  return { ...cells, applies: appliesTo(cells, assessed) };
}

/** Which parts are assessed of each kind of body, as the slides have it. */
function kindTable(page: Page): { everyKind: Reference; assessed: readonly Reference[] } {
  section(page, "Which part is assessed of whom (LAA slides 2007, lines 105-108)");
  const table = new ColumnTable(page, KINDS_OF_BODY.length);
  const column = (heading: string, of: readonly (string | null)[]) =>
    table.input(heading, of, { look: "label" });
  const everyKind = column(
    "Kind of body",
    KINDS_OF_BODY.map(([kind]) => kind),
  );
  const assessed = PARTS.map((part) =>
    column(
      part,
      KINDS_OF_BODY.map(([, parts]) => (parts.includes(part) ? "Yes" : null)),
    ),
  );
  column(
    "By whom",
    KINDS_OF_BODY.map(([, , by]) => by),
  );
  return { everyKind, assessed };
}

/** For each row 1 where its kind of body is assessed in its part. */
function appliesTo(
  { kinds, parts, everyKind }: Pick<ScoreCells, "kinds" | "parts" | "everyKind">,
  assessed: readonly Reference[],
): string {
  const ofPart = PARTS.map(
    (part, place) =>
      term`(${parts}="${part}")*COUNTIFS(${everyKind.fixed},${kinds}&"",${assessed[place]?.fixed ?? ""},"Yes")`,
  );
  return `(${ofPart.join("+")})`;
}
