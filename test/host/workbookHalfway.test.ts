/**
 * Excel refuses half way: whatever the add-in writes, each single change of it fails once, with what came before it in
 * the same request left standing as Excel leaves it. Afterwards the workbook is as before. By the real office.js client.
 */
import { checksSheet } from "../../src/sheets/checksSheet";
import { USUAL } from "../../src/sheets/conventions";
import { budgetGap } from "../../src/sheets/models/budgetGap";
import { MODELS } from "../../src/sheets/models";
import { savingsAndGrowth } from "../../src/sheets/models/savingsAndGrowth";
import { linkingOffers } from "../../src/workbook/linking/linkingOffers";
import { planLinking } from "../../src/workbook/linking/planLinking";
import { ReadSheets } from "../../src/workbook/linking/readSheets";
import { blockSheet } from "../../src/sheets/page/blockSheet";
import type { Block } from "../../src/sheets/plan/block";
import type { Draft } from "../../src/sheets/plan/draft";
import type { Request } from "../../src/workbench/host/wire/protocol";
import type { LostCell } from "../../src/workbook/health/ourCells";
import type { Insertion } from "../../src/workbook/plans";
import { officeWorkbook } from "../../src/workbook/officeWorkbook";
import type { WorkbookPort } from "../../src/workbook/port";
import { WorkbookRefusal } from "../../src/workbook/refusal";
import { asEarlier } from "../../src/workbench/book/earlierBook";
import { atOnce, bootWorkbook, type HostedWorkbook } from "../setup/officeClient";
import { failChange, wholeBook } from "./wholeBook";

let booted: HostedWorkbook;
let workbook: WorkbookPort;

/** How many cells each assignment of contents or number formats sets, of all that was sent to Excel. */
const assigned: number[] = [];

beforeAll(async () => {
  booted = await bootWorkbook();
  workbook = officeWorkbook(atOnce);
  booted.host.onExchange(({ request }) => assigned.push(...assignments(request)));
});

function assignments({ message }: Request): number[] {
  return message.body.Actions.flatMap(({ Name = "", ArgumentInfo }) => {
    const rows: unknown = ArgumentInfo?.Arguments?.[0];
    const assigns = ["Formulas", "Values", "ValuesAsJson", "NumberFormat"].includes(Name);
    return assigns && Array.isArray(rows) ? [rows.flat().length] : [];
  });
}

const inWorkbook = <Result>(action: (workbook: Excel.Workbook) => Result) =>
  Excel.run(async (context) => {
    const result = action(context.workbook);
    await context.sync();
    return result;
  });

/** Things of the user's where blocks are to go: a formula, texts, figures, formats, a fill, and a cell formatted as text. */
beforeEach(async () => {
  await inWorkbook(({ worksheets }) => {
    const sheet = worksheets.getItem("Sheet1");
    sheet.getRange().clear();
    sheet.getRange("B3:D6").formulas = [
      ["Budget", "2009/10", "'=not a formula"],
      ["=1+1", 2673.3, true],
      ["", "old", ""],
      ["x", "", "=B4*2"],
    ];
    sheet.getRange("C4").numberFormat = [["0.0"]];
    sheet.getRange("B6").numberFormat = [["@"]];
    sheet.getRange("B6").formulas = [["2009/10"]];
    sheet.getRange("D3").format.fill.color = "#FFEEAA";
    sheet.getRange("C3").format.font.bold = true;
  });
});

afterEach(async () => {
  const sheets = await inWorkbook(({ worksheets }) => worksheets.load("items/name"));
  const tables = await inWorkbook(({ tables }) => tables.load("items/name"));
  const names = await inWorkbook(({ names }) => names.load("items/name"));
  await inWorkbook((book) => {
    tables.items.forEach(({ name }) => book.tables.getItem(name).delete());
    names.items.forEach(({ name }) => book.names.getItem(name).delete());
    sheets.items.slice(1).forEach(({ name }) => book.worksheets.getItem(name).delete());
  });
});

const ROWS: Block = {
  cells: [
    ["Code", "Year", "Target"],
    ["NI 15", "2010/11", { formula: "=1+1" }],
    ["=NI 16", null, 7],
  ],
  dressed: [
    { box: { row: 0, column: 0, rows: 1, columns: 3 }, look: "leftHeading" },
    { box: { row: 1, column: 2, rows: 2, columns: 1 }, look: "input" },
    { box: { row: 1, column: 1, rows: 1, columns: 1 }, look: "inputText", numberFormat: "@" },
  ],
};
const TABLE: Block = { ...ROWS, table: "Indicators" };
/** More cells than go into one request. */
const PULL: Block = {
  cells: Array.from({ length: 5_001 }, (_, row) => [`LI ${row}`, "Pledge", "=count", row]),
  dressed: [{ box: { row: 0, column: 0, rows: 1, columns: 4 }, look: "leftHeading" }],
};
const CHECKS = checksSheet({
  summary: "2 findings",
  day: "30 November 2026",
  lines: [{ standing: "Open", rule: "A rule", place: "Sheet1!B4", words: "Words", reason: "" }],
  rules: [["A rule", 1]],
});

const insert = async (block: Block) =>
  workbook.insertBlock(await workbook.planInsert("Sheet1!B3", () => block), true);
const add = async (draft: Draft) => workbook.insertSheets(await workbook.planSheets(draft));
const found = async () => {
  await inWorkbook(({ worksheets }) => worksheets.getItem("Sheet1").getRange("C4").select());
  const table = await workbook.findIndicatorTable();
  if (!table) throw new Error("there is no table of ours");
  return table;
};
const planRefresh = async () =>
  workbook.planRefresh(await found(), (code, column) => `${code} ${column} now`);
/** A row below and a column beside, as Excel adds them when somebody types there. */
const grow = () =>
  inWorkbook(({ tables }) => {
    const table = tables.getItem("Indicators");
    table.name = "Mine";
    table.rows.add(undefined, [["NI 17", "MY OWN ROW", 1]]);
    table.columns.add(undefined, [["My notes"], ["keep"], ["keep too"], ["and this"]]);
  });
/** Formulas that Excel does not know, on two sheets. */
const lose = async () => {
  await inWorkbook(({ worksheets }) => {
    const [one, other] = [worksheets.getItem("Sheet1"), worksheets.add("Other")];
    one.getRange("A1:A2").formulas = [["=PLAN.GAP(1,1,1,1)"], ["=PLAN.GAP(2,1,1,1)"]];
    other.getRange("A1").formulas = [["=PLAN.GAP(3,1,1,1)"]];
  });
  const lost = (sheet: string, row: number, requirement: number): LostCell => {
    const formula = `=PLAN.GAP(${requirement},1,1,1)`;
    return { sheet, row, column: 0, formula, error: "#NAME?" };
  };
  return [lost("Sheet1", 0, 1), lost("Sheet1", 1, 2), lost("Other", 0, 3)];
};

/** The sheet of a model as an earlier version wrote it, and what brings it to today's. */
const toUpdate = async () => {
  await add(asEarlier(budgetGap.example));
  return workbook.planUpdate("Budget gap", USUAL);
};

/** Two sheets of ready models, and all that the second can follow of the first. */
const toLink = async () => {
  await add(budgetGap.example);
  await add(savingsAndGrowth.example);
  const own = "Savings and growth";
  const { reading, ours } = await workbook.readToLink(own);
  const read = new ReadSheets(reading);
  const sheet = ours.find((one) => one.sheet === own);
  const takes = sheet ? linkingOffers(read, sheet, ours, MODELS).flatMap((offer) => offer.takes) : [];
  const plan = planLinking(read, own, takes);
  if (typeof plan === "string") throw new Error(plan);
  expect(takes.map(({ cells }) => cells)).toEqual(["years", "gap", "headroom", "identified"]);
  return plan;
};

interface Write {
  /** The method of the gateway that writes. */
  readonly by: string;
  /** Makes what there is before the write, and gives the write. */
  readonly prepare: () => Promise<() => Promise<unknown>>;
  /** What is there afterwards is what was there before. */
  readonly leavesNothing?: true;
}

const inserting = (block: Block): Write => ({
  by: "insertBlock",
  prepare: async () => {
    const plan = await workbook.planInsert("Sheet1!B3", () => block);
    return () => workbook.insertBlock(plan, true);
  },
});
const adding = (draft: Draft): Write => ({
  by: "insertSheets",
  prepare: async () => {
    const plan = await workbook.planSheets(draft);
    return () => workbook.insertSheets(plan);
  },
});
const undoing = (write: () => Promise<{ readonly id: number }>, keepAdded = false): Write => ({
  by: "undo",
  prepare: async () => {
    const { id } = await write();
    return () => workbook.undo(id, keepAdded);
  },
});

/** Every way in which the add-in writes to a workbook. */
const WRITES: Readonly<Record<string, Write>> = {
  "inserting rows over the user's cells": inserting(ROWS),
  "inserting a table": inserting(TABLE),
  "inserting a long pull": inserting(PULL),
  "adding the sheet of a model": adding(budgetGap.example),
  "adding the sheet of checks that is signed off": adding(CHECKS),
  "adding a long sheet": adding(blockSheet("Indicators", () => PULL)),
  "refreshing a table": {
    by: "refresh",
    prepare: async () => {
      await insert(TABLE);
      const plan = await planRefresh();
      return () => workbook.refresh(plan);
    },
  },
  "undoing rows": undoing(() => insert(ROWS)),
  "undoing a table": undoing(() => insert(TABLE)),
  "undoing a table that has grown, with what was added kept": undoing(async () => {
    const inserted = await insert(TABLE);
    await grow();
    return inserted;
  }, true),
  "undoing a long pull": undoing(() => insert(PULL)),
  "undoing a refresh": undoing(async () => {
    await insert(TABLE);
    return workbook.refresh(await planRefresh());
  }),
  "undoing a model": undoing(() => add(budgetGap.example)),
  "undoing a long sheet": undoing(() => add(blockSheet("Indicators", () => PULL))),
  "removing the sheet of a model with its names": {
    by: "removeOurSheet",
    prepare: async () => {
      await add(budgetGap.example);
      const removal = await workbook.planRemoval("Budget gap");
      return () => workbook.removeOurSheet(removal);
    },
  },
  "linking a sheet to another": {
    by: "linkCells",
    prepare: async () => {
      const plan = await toLink();
      return () => workbook.linkCells(plan);
    },
  },
  "undoing a link": undoing(async () => workbook.linkCells(await toLink())),
  "bringing a sheet of an earlier version to the model of today": {
    by: "updateSheet",
    prepare: async () => {
      const plan = await toUpdate();
      return () => workbook.updateSheet(plan);
    },
  },
  "working out beside what an update would change": {
    by: "tryUpdate",
    prepare: async () => {
      const plan = await toUpdate();
      return () => workbook.tryUpdate(plan);
    },
    leavesNothing: true,
  },
  "undoing an update": undoing(async () => workbook.updateSheet(await toUpdate())),
  "keeping with the workbook what the user chose": {
    by: "choices.keep",
    prepare: async () => {
      await workbook.choices.keep("recents", ["NI 15"]);
      return () => workbook.choices.keep("recents", ["NI 16"]);
    },
  },
  "repairing formulas on two sheets": {
    by: "health.repair",
    prepare: async () => {
      const lost = await lose();
      return () => workbook.health.repair(lost);
    },
    leavesNothing: true,
  },
  "trying a call on a sheet of its own": {
    by: "health.trial",
    prepare: () => Promise.resolve(() => workbook.health.trial()),
    leavesNothing: true,
  },
};

/** What the gateway does to no open workbook: it reads, selects, watches, makes another one, or keeps on this machine. */
const NO_WRITES = [
  "readSelection watchSelection watchVisibility readBlock readRange callFunction readAround selectRange readBook readOurSheets readToLink hasChanged",
  "health.inventory planInsert planSheets planRemoval earlierSheets planUpdate findIndicatorTable planRefresh host theme hasCards savesFiles",
  "copying.name copying.survey copying.make copying.pack copying.open memory.recall memory.remember choices.recall",
  "ownCatalogue.recall ownCatalogue.keep ownCatalogue.forget",
];

it("whatever the gateway can do is known to write or not to", () => {
  const methods = Object.entries(workbook).flatMap(([name, one]) =>
    typeof one === "function" ? [name] : Object.keys(one as object).map((inner) => `${name}.${inner}`),
  );
  const known = new Set([...NO_WRITES.join(" ").split(" "), ...Object.values(WRITES).map(({ by }) => by)]);
  expect(methods.sort()).toEqual([...known].sort());
});

/** Every change of a short write is tried, but of many only some. */
const next = (number: number) => number + Math.max(1, Math.floor(number / 4));

it.each(Object.keys(WRITES))("%s, refused at any point, leaves everything as it was", async (name) => {
  const { prepare, leavesNothing = false } = WRITES[name] as Write;
  const write = await prepare();
  const before = wholeBook(booted);
  assigned.length = 0;
  let refused = 0;
  for (let number = 1; ; number = next(number)) {
    const failure = failChange(booted, number);
    const outcome = await write().catch((error: unknown) => error);
    failure.mend();
    if (!failure.happened) break;
    if (outcome instanceof WorkbookRefusal) {
      refused += 1;
      expect(outcome.reason.kind).toBe("failed");
    } else if (!leavesNothing) {
      // The page that a sheet is printed on may fail by itself.
      await workbook.undo((outcome as Insertion).id);
    }
    expect(wholeBook(booted)).toEqual(before);
  }
  expect(refused).toBeGreaterThan(0);
  if (leavesNothing) expect(wholeBook(booted)).toEqual(before);
  else expect(wholeBook(booted)).not.toEqual(before);
  // What the client would cut up, Excel could not undo as one.
  expect(Math.max(0, ...assigned)).toBeLessThanOrEqual(1_500);
});
