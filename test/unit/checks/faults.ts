import type { CellValue } from "../../../src/checks/reading";
import { at, range, type Chance, type Place, type Role, type WorkbookDraft } from "./workbookDraft";

/** A fault that was put into a workbook: which rule should find it, and where. */
export interface Fault {
  readonly rule: string;
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

/** One way to spoil a part of a workbook; undefined where the part does not lend itself to it. */
type Spoil = (book: WorkbookDraft, role: Role, chance: Chance) => Fault | undefined;

const inner = (cells: readonly Place[], chance: Chance): Place | undefined =>
  cells.length > 2 ? cells[chance.whole(1, cells.length - 2)] : undefined;

function change(
  book: WorkbookDraft,
  sheet: string,
  cell: Place,
  value: CellValue | null,
  rule: string,
): Fault {
  book.put(sheet, cell, value);
  return { rule, sheet, row: cell[0], column: cell[1] };
}

const figures =
  (
    rule: string,
    to: (value: number, chance: Chance) => CellValue,
    wants: (role: Role & { is: "figures" }) => boolean = () => true,
  ): Spoil =>
  (book, role, chance) => {
    if (role.is !== "figures" || !wants(role)) return undefined;
    const cell = inner(role.cells, chance);
    const value = cell && book.get(role.sheet, cell);
    return cell && typeof value === "number"
      ? change(book, role.sheet, cell, to(value, chance), rule)
      : undefined;
  };

/** Every kind of fault that a layout's parts allow. */
export const SPOILS: readonly Spoil[] = [
  ...[0, 1, 2, 3].map((turn): Spoil => (book, role) => {
    const own = book.roles.filter(({ is }) => is === "own");
    if (role.is !== "own" || own.indexOf(role) !== turn) return undefined;
    role.spoil(book);
    return { rule: role.rule, sheet: role.sheet, row: role.cell[0], column: role.cell[1] };
  }),
  figures("unit", (value, chance) => Math.round(chance.yes(0.7) ? value * 1000 : value * 1e6)),
  figures(
    "digit",
    (value) => Number((value * 10).toFixed(1)),
    ({ digit }) => digit === true,
  ),
  figures(
    "sign",
    (value) => -value,
    ({ sign }) => sign === true,
  ),
  figures("text-number", (value, chance) =>
    chance.of([` ${value}`, `${value} `, value.toLocaleString("en-GB"), `£${value}`]),
  ),
  figures("blank-inside", () => ""),
  (book, role, chance) => {
    const cell = role.is === "formulas" ? inner(role.cells, chance) : undefined;
    if (role.is !== "formulas" || !cell) return undefined;
    const shown = book.reading().sheets.find(({ name }) => name === role.sheet)?.values[cell[0]]?.[cell[1]];
    const value =
      typeof shown === "number" ? Number((shown * chance.of([1, 1.04, 0.93])).toPrecision(4)) : 100;
    return change(book, role.sheet, cell, value, "typed-over");
  },
  (book, role, chance) => {
    const cell = role.is === "formulas" ? inner(role.cells, chance) : undefined;
    const formula = cell && String(book.get(role.sheet, cell));
    return cell && formula
      ? change(book, role.sheet, cell, chance.of([`${formula}*1.05`, `${formula}+12.5`]), "formula-differs")
      : undefined;
  },
  (book, role, chance) => {
    const cell = role.is === "formulas" && role.isTime ? inner(role.cells, chance) : undefined;
    const formula = cell && String(book.get(role.sheet, cell));
    if (role.is !== "formulas" || !cell || !formula) return undefined;
    const references = [...formula.matchAll(/\b([A-Z]{1,2})(\d+)\b(?!:)/g)].filter(
      (found) => formula[(found.index ?? 0) - 1] !== ":",
    );
    const found = references.at(-1);
    if (!found || /SUM/.test(formula)) return undefined;
    const [, letters = "A", digits = "1"] = found;
    const down = role.cells[0]?.[1] === role.cells[1]?.[1];
    const moved = down
      ? `${letters}${Number(digits) - 1}`
      : `${String.fromCharCode(letters.charCodeAt(0) - 1)}${digits}`;
    if (moved.startsWith("A") || formula.includes(moved)) return undefined;
    const spoilt =
      formula.slice(0, found.index) + moved + formula.slice((found.index ?? 0) + found[0].length);
    return change(book, role.sheet, cell, spoilt, "year-slip");
  },
  (book, role, chance) => {
    if (role.is !== "total") return undefined;
    const { first, last, cell } = role;
    if (!String(book.get(role.sheet, cell)).startsWith("=")) {
      const value = Number(book.get(role.sheet, cell));
      return change(
        book,
        role.sheet,
        cell,
        value + Math.round(value * chance.of([0.05, -0.08, 0.13])),
        "cast",
      );
    }
    const down = first[1] === last[1];
    const length = down ? last[0] - first[0] : last[1] - first[1];
    if (length < 2) return undefined;
    const shorter: Place = down ? [last[0] - 1, last[1]] : [last[0], last[1] - 1];
    const cells = Array.from({ length: length + 1 }, (_, step): Place =>
      down ? [first[0] + step, first[1]] : [first[0], first[1] + step],
    );
    const without = cells.filter((_, step) => step !== Math.min(2, length - 1));
    return change(
      book,
      role.sheet,
      cell,
      length > 2 && chance.yes(0.4) ? `=${without.map(at).join("+")}` : `=SUM(${range(first, shorter)})`,
      "sum-omits",
    );
  },
  (book, role, chance) => {
    if (role.is !== "grand") return undefined;
    const [from, to] = role.all;
    return chance.yes(0.6)
      ? change(book, role.sheet, role.cell, `=SUM(${range(from, to)})`, "counted-twice")
      : change(book, role.sheet, role.cell, `=${role.parts.slice(0, -1).map(at).join("+")}`, "sum-omits");
  },
  (book, role, chance) => {
    const cell = role.is === "years" ? inner(role.cells, chance) : undefined;
    if (role.is !== "years" || !cell) return undefined;
    const before = role.cells[role.cells.indexOf(cell) - 1] as Place;
    return change(book, role.sheet, cell, book.get(role.sheet, before), "years");
  },
  (book, role, chance) => {
    const cell = role.is === "percents" ? inner(role.cells, chance) : undefined;
    return role.is === "percents" && cell
      ? change(book, role.sheet, cell, Number(book.get(role.sheet, cell)) * 100, "percent")
      : undefined;
  },
  (book, role, chance) => {
    if (role.is !== "names" || role.cells.length < 4) return undefined;
    const [one, other] = [
      role.cells[1] as Place,
      role.cells[chance.whole(3, role.cells.length - 1)] as Place,
    ];
    // The whole row again: who copies a line copies its words and its figures.
    const typed = book.sheets[role.sheet]?.[one[0]] ?? [];
    typed.forEach((value, c) => {
      const isFormula = typeof value === "string" && value.startsWith("=");
      if (c > one[1] && !isFormula) book.put(role.sheet, [other[0], c], value);
    });
    return change(book, role.sheet, other, book.get(role.sheet, one), "listed-twice");
  },
  (book, role) => {
    if (role.is !== "saving") return undefined;
    return change(
      book,
      role.sheet,
      role.saving,
      Number(book.get(role.sheet, role.budget)) * 1.4,
      "saving-over-budget",
    );
  },
  (book, role, chance) => {
    if (role.is !== "tied") return undefined;
    const cell = chance.of(role.cells);
    return change(
      book,
      role.sheet,
      cell,
      Number((Number(book.get(role.sheet, cell)) * 1.03).toFixed(1)),
      "tie",
    );
  },
  (book, role) => {
    if (role.is !== "check") return undefined;
    return change(
      book,
      role.sheet,
      role.cell,
      String(book.get(role.sheet, role.cell)).replace(/=0$/, "=1"),
      "check-fails",
    );
  },
  (book, role, chance) => {
    const cell = role.is === "formulas" ? inner(role.cells, chance) : undefined;
    return role.is === "formulas" && cell
      ? change(book, role.sheet, cell, chance.of(["=1/0", "=#REF!+1"]), "error")
      : undefined;
  },
  (book, role, chance) => {
    const cell = role.is === "formulas" ? inner(role.cells, chance) : undefined;
    return role.is === "formulas" && cell
      ? change(book, role.sheet, cell, "='[Budget book.xlsx]Sheet1'!B4", "link")
      : undefined;
  },
];
