/**
 * Turns the CSV files of catalogue/ into the JSON of src/catalogue/data/ that ships in the add-in:
 * entries (what cells can be told), agreements (the source of each title), details and links (what only the pane shows), lists (PLAN.LIST).
 *
 *   node scripts/catalogue.mjs [folder]
 */
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { agreements } from "./catalogue/agreements.mjs";
import { apacs } from "./catalogue/apacs.mjs";
import { column, columns } from "./catalogue/columns.mjs";
import { headline } from "./catalogue/headline.mjs";
import { links } from "./catalogue/links.mjs";
import { lists } from "./catalogue/lists.mjs";
import { nationalSet } from "./catalogue/nationalSet.mjs";
import { readCsv } from "./catalogue/readCsv.mjs";
import { todaysMeasures } from "./catalogue/todaysMeasures.mjs";
import { sentence } from "./catalogue/wording.mjs";

/** What ships of each indicator for cells; what a value is divided by becomes part of its definition. */
const ENTRY = "key code title theme polarity unit psa apacs kpi source definition dividedBy".split(" ");

const raw = {
  national: readCsv("national_indicators"),
  apacs: readCsv("apacs_spis"),
  headline: readCsv("headline_kpis"),
};
const notes = readCsv("notes");
const crosswalk = links(raw);

const indicators = [...nationalSet(raw.national), ...apacs(raw.apacs), ...headline(raw.headline)].map(
  (indicator) => ({ ...indicator, kpi: indicator.kpi ?? linkedHeadline(indicator) }),
);
const psas = readCsv("psas");
const todays = todaysMeasures(readCsv("todays_measures"));
const publicServiceAgreements = agreements(psas);

const referenceLists = lists({
  boroughs: readCsv("london_boroughs"),
  lookups: readCsv("lookups"),
  psas,
  streams: readCsv("abg_streams"),
});

write("entries", {
  NI: entriesOf("NI"),
  APACS: entriesOf("APACS"),
  KPI: entriesOf("KPI"),
  today: columns(todays.map(withoutDerived), ENTRY),
});
write("agreements", column(publicServiceAgreements.map(({ source }) => source)));
write(
  "details",
  Object.fromEntries(
    [...indicators, ...publicServiceAgreements, ...todays].map((row) => [row.key, detail(row)]),
  ),
);
write("links", crosswalk);
write("notes", notesOn(""));
write("lists", mapValues(referenceLists, packed));

function mapValues(record, change) {
  return Object.fromEntries(Object.entries(record).map(([name, value]) => [name, change(value)]));
}

function entriesOf(set) {
  return columns(indicators.filter((indicator) => indicator.set === set).map(withoutDerived), ENTRY);
}

function packed({ headings, rows }) {
  return { headings, columns: headings.map((_, place) => column(rows.map((row) => row[place]))) };
}

/** Keys that follow from code or title need not ship. */
function withoutDerived(indicator) {
  const printedTwice = indicator.code && indicator.key !== indicator.code;
  return { ...indicator, key: printedTwice ? indicator.key : "" };
}

/** A national indicator does not name its headline indicator; the crosswalk does. */
function linkedHeadline({ key, set }) {
  return set === "NI" ? crosswalk.find(({ from, to }) => from === key && to.startsWith("KPI"))?.to : "";
}

/** The notes of notes.csv on one row of the catalogue; those without a key are on the catalogue as a whole. */
function notesOn(key) {
  return notes
    .filter(({ indicators: keys }) => keys.split("; ").includes(key))
    .map(({ note }) => sentence(note));
}

/** What there is beside an entry: what is empty does not ship. */
function detail({ key, lists: standsIn = [], earlierFigures = "", notes: remarks, facts }) {
  const held = {
    lists: standsIn,
    earlierFigures,
    notes: [...remarks, ...notesOn(key)],
    facts: facts.filter(([, text]) => text),
  };
  return Object.fromEntries(Object.entries(held).filter(([, value]) => value.length > 0));
}

function write(name, content) {
  const folder = process.argv[2] ?? fileURLToPath(new URL("../src/catalogue/data", import.meta.url));
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, `${name}.json`), `${JSON.stringify(content, null, 1)}\n`);
}
