/** Our classes against the client's: every member we declare is one the client can ask for, under that name. */
import { Application } from "../../src/workbench/host/objects/application";
import { Comment, Comments } from "../../src/workbench/host/objects/comments";
import { ConditionalFormats } from "../../src/workbench/host/objects/records/conditionalFormats";
import { FormatProtection } from "../../src/workbench/host/objects/range/formatProtection";
import { FreezePanes } from "../../src/workbench/host/objects/freezePanes";
import { ModelObject } from "../../src/workbench/host/objects/modelObject";
import { NamedItem } from "../../src/workbench/host/objects/namedItem";
import { Names } from "../../src/workbench/host/objects/names";
import { Range } from "../../src/workbench/host/objects/range/range";
import { RangeBorder } from "../../src/workbench/host/objects/range/rangeBorder";
import { RangeBorders } from "../../src/workbench/host/objects/range/rangeBorders";
import { RangeFill } from "../../src/workbench/host/objects/range/rangeFill";
import { RangeFont } from "../../src/workbench/host/objects/range/rangeFont";
import { RangeFormat } from "../../src/workbench/host/objects/range/rangeFormat";
import { RECORD_KINDS } from "../../src/workbench/host/objects/records/recordKinds";
import { Runtime } from "../../src/workbench/host/objects/runtime";
import { Setting } from "../../src/workbench/host/objects/setting";
import { Settings } from "../../src/workbench/host/objects/settings";
import { Table } from "../../src/workbench/host/objects/tables/table";
import { TableColumn } from "../../src/workbench/host/objects/tables/tableColumn";
import { TableColumns } from "../../src/workbench/host/objects/tables/tableColumns";
import { TableRow } from "../../src/workbench/host/objects/tables/tableRow";
import { TableRows } from "../../src/workbench/host/objects/tables/tableRows";
import { Tables } from "../../src/workbench/host/objects/tables/tables";
import { Workbook } from "../../src/workbench/host/objects/workbook";
import { Worksheet } from "../../src/workbench/host/objects/worksheet";
import { WorkbookProtection } from "../../src/workbench/host/objects/workbookProtection";
import { WorksheetProtection } from "../../src/workbench/host/objects/worksheetProtection";
import { Worksheets } from "../../src/workbench/host/objects/worksheets";
import { bootWorkbook } from "../setup/officeClient";

/** What a class of ours declares, whatever its constructor takes. */
type WireClass = Pick<typeof ModelObject, "wireClass" | "scalars" | "navigations" | "prototype">;

const CLASSES: WireClass[] = [
  Application,
  Comment,
  Comments,
  ConditionalFormats,
  FormatProtection,
  FreezePanes,
  NamedItem,
  Names,
  Range,
  RangeBorder,
  RangeBorders,
  RangeFill,
  RangeFont,
  RangeFormat,
  Runtime,
  Setting,
  Settings,
  Table,
  TableColumn,
  TableColumns,
  TableRow,
  TableRows,
  Tables,
  Workbook,
  Worksheet,
  WorkbookProtection,
  WorksheetProtection,
  Worksheets,
];

beforeAll(() => bootWorkbook());

/** The members of a class of the client's, as the client names them. */
function clientMembers(name: string): Set<string> {
  const prototype = (Reflect.get(Excel, name) as { prototype: object }).prototype;
  return new Set(Object.getOwnPropertyNames(prototype));
}

const clientName = (wire: string) =>
  wire.startsWith("_") ? wire : wire.charAt(0).toLowerCase() + wire.slice(1);

/** The methods a class of ours offers the wire, its base classes' included. */
function wireMethods(ours: WireClass): string[] {
  const methods: string[] = [];
  for (let prototype: object = ours.prototype; prototype !== ModelObject.prototype;) {
    for (const [name, { value }] of Object.entries(Object.getOwnPropertyDescriptors(prototype))) {
      if (/^[A-Z_]/.test(name) && typeof value === "function") methods.push(name);
    }
    prototype = Object.getPrototypeOf(prototype) as object;
  }
  return methods;
}

/** Names by which the client sets a property that it reads by its own. */
const ONLY_SET = ["Gridlines"];

/** Of every collection, which for some the client does without. */
const OF_EVERY_COLLECTION = ["Count", "GetCount", "GetItem", "GetItemAt", "GetItemOrNullObject"];

test.each(CLASSES.map((ours) => [ours.wireClass, ours] as const))(
  "%s has no member the client has not",
  (name, ours) => {
    const theirs = clientMembers(name);
    const declared = [...ours.scalars, ...ours.navigations, ...wireMethods(ours)];
    expect(declared.length).toBeGreaterThan(0);
    const unknown = declared.filter(
      (wire) => ![...OF_EVERY_COLLECTION, ...ONLY_SET].includes(wire) && !theirs.has(clientName(wire)),
    );
    expect(unknown).toEqual([]);
  },
);

test.each(Object.entries(RECORD_KINDS))(
  "%s, which is only recorded, has no member the client has not",
  (name, kind) => {
    const theirs = clientMembers(name);
    const declared = [...kind.scalars, ...Object.keys(kind.navigations ?? {}), ...(kind.methods ?? [])];
    expect(declared.filter((wire) => !theirs.has(clientName(wire)))).toEqual([]);
  },
);

test.each(Object.values(RECORD_KINDS).flatMap(({ navigations }) => Object.values(navigations ?? {})))(
  "%s, to which a record leads, is a kind of record",
  (kind) => {
    expect(RECORD_KINDS).toHaveProperty(kind.replace("[]", ""));
  },
);
