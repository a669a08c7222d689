import type { Rule } from "../rule";
import { precedents } from "../sheet/precedents";
import { sum } from "../sheet/figures";
import type { Layout } from "../sheet/layout";
import type { Sheet } from "../sheet/sheet";
import { CHECK, QUESTION, SHOULD_BE_NOTHING } from "../sheet/words";

const BAD =
  /^\W*(check|error|fail(s|ed)?|no|false|out of balance|does not (agree|balance|add|tie)|mismatch|differs?|unbalanced|not ok|review|problem|wrong|investigate|!+)\b/i;
const GOOD =
  /^\W*(ok|okay|yes|true|pass(ed)?|balanced?|agrees?|match(es)?|fine|in balance|good|correct|✓|✔|nil|)\W*$/i;

/** Two things that should be equal, or near: what is over a threshold is worth a word, and no check that fails. */
const COMPARES = /(?<![<>])=|<>|\b(ABS|ROUND|AND|OR|EXACT|ISERROR|ISNUMBER|COUNT\w*)\(/i;

/**
 * A check that the sheet itself makes, and that does not hold: the first thing a reviewer looks at. Met in
 * workbooks made to try the rules; no public case is known to us.
 */
export const checkFails: Rule = {
  id: "check-fails",
  title: "Checks of the sheet's own",
  check: (sheet, book) =>
    [...sheet.formulas()].flatMap(([row, column]) => {
      const words = failure(sheet, row, column);
      if (!words) return [];
      const label = sheet.layout.label(row, column);
      return sheet.find(
        "check-fails",
        "wrong",
        [row, column],
        `“${label}” ${words}`,
        precedents({ sheet: sheet.name, row, column }, book),
      );
    }),
};

function failure({ grid, layout }: Sheet, row: number, column: number): string | undefined {
  const facts = grid.facts(row, column);
  const value = grid.value(row, column);
  const label = [layout.label(row, column), layout.heading(row, column)].join(" ");
  if (!facts) return undefined;
  if (value === false) {
    const isQuestion = asks(layout, row, column) && !CHECK.test(label);
    const isCheck = CHECK.test(label) || facts.isEquality;
    return isCheck && !isQuestion ? "does not hold" : undefined;
  }
  if (typeof value === "number") {
    const isNothing = Math.abs(value) < 0.005 || grid.isPercent(row, column);
    return SHOULD_BE_NOTHING.test(label) &&
      !isNothing &&
      !isMadeUp(layout, grid.columns, row) &&
      facts.areas.length > 0 &&
      (NIL.test(label) || !isSumOnly(facts))
      ? `comes to ${grid.shown(row, column)}, not to nothing`
      : undefined;
  }
  const isVerdict = facts.verdicts.length === 2 && facts.verdicts.some((verdict) => GOOD.test(verdict));
  if (asks(layout, row, column)) return undefined;
  if (!CHECK.test(label) && (isAnswer(facts.verdicts) || !COMPARES.test(facts.placeless.slice(1))))
    return undefined;
  return typeof value === "string" && isVerdict && BAD.test(value) && !GOOD.test(value)
    ? `says ${value}`
    : undefined;
}

/** What is out in one column is in in another: of virements from here to there the two together come to nothing. */
function isMadeUp(layout: Layout, columns: number, row: number): boolean {
  const figures = Array.from({ length: columns }, (_, column) => layout.figure(row, column) ?? 0);
  return Math.abs(sum(figures)) < 0.005;
}

/** "Target met?" may well be answered with no. */
const asks = (layout: Layout, row: number, column: number): boolean =>
  [layout.label(row, column), layout.heading(row, column)].some(
    (words) => QUESTION.test(words) && !CHECK.test(words),
  );

/** Yes and no answer any question, and only one that checks something is answered wrongly. */
const isAnswer = (verdicts: readonly string[]): boolean =>
  verdicts.every((verdict) => /^\W*(yes|no|y|n|true|false)\W*$/i.test(verdict));

const NIL = /\b(should|must|to) (be|net to|come to|sum to) (0|nil|zero)\b/i;

/** A control total adds up and is held against another: it is no difference. */
const isSumOnly = ({ terms }: { terms?: readonly { factor: number }[] | undefined }): boolean =>
  terms !== undefined && terms.every(({ factor }) => factor > 0);
