import type { Draft } from "./plan/draft";
import { Page } from "./page/page";

/** One line of a signed-off sheet of checks. */
export interface CheckedLine {
  readonly standing: string;
  readonly rule: string;
  readonly place: string;
  readonly words: string;
  /** Why it was dismissed; "" where it was not. */
  readonly reason: string;
}

/** What was checked, when and with what result. */
export interface Checked {
  readonly summary: string;
  readonly day: string;
  readonly lines: readonly CheckedLine[];
  /** Every rule, with how many findings it has. */
  readonly rules: readonly (readonly [title: string, findings: number])[];
}

const WIDTHS = [90, 190, 120, 320, 200];

/** A sheet that says what was checked and found, what was dismissed and why, and has room for who signs it. */
export function checksSheet({ summary, day, lines, rules }: Checked): Draft {
  return (place) => {
    const page = new Page({ sheet: place.sheet("Checks"), row: 0, column: 0 }, place.prefix("checks"));
    page.put(page.at(page.take(), 0), "Checks of this workbook", "title");
    page.put(page.at(page.take(), 0), `${summary}, on ${day}`, "subtitle");
    page.take();
    for (const asked of ["Checked by", "Signed off on"]) {
      const row = page.take();
      page.put(page.at(row, 0), asked);
      page.dress(page.at(row, 1), "inputText");
    }
    page.take();
    page.begin({ heading: "Findings" });
    page.put(page.at(page.take(), 0), "Findings", "section");
    page.write(
      page.at(page.take(), 0, 1, 5),
      [["Standing", "Rule", "Cell", "Finding", "Why it was dismissed"]],
      "leftHeading",
    );
    const rows =
      lines.length > 0
        ? lines
        : [{ standing: "", rule: "", place: "", words: "Nothing was found by these rules", reason: "" }];
    const first = page.take(rows.length);
    page.write(
      page.at(first, 0, rows.length, 5),
      rows.map((line) => [line.standing, line.rule, line.place, line.words, line.reason]),
    );
    page.take();
    page.begin({ heading: "Rules" });
    page.put(page.at(page.take(), 0), "Rules", "section");
    page.write(page.at(page.take(), 0, 1, 2), [["Findings", "Rule"]], "leftHeading");
    const begin = page.take(rules.length);
    page.write(
      page.at(begin, 0, rules.length, 2),
      rules.map(([title, findings]) => [findings, title]),
    );
    return [page.plan(WIDTHS, { rows: 0, columns: 0 })];
  };
}
