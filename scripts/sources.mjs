/**
 * Writes docs/sources.md: what of the source documents works in a sheet, where, and which test proves it.
 *
 *   node scripts/sources.mjs [file]
 */
import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { parse } from "csv-parse/sync";
import { format, resolveConfig } from "prettier";

const page = fileURLToPath(new URL("../docs/sources.md", import.meta.url));

/** The standings in the order in which they are counted, each with its sign and what it means. */
const STANDINGS = {
  works: ["●", "works in a sheet"],
  part: ["◐", "works in part"],
  missing: ["○", "is not there yet"],
  words: ["–", "is no matter of a sheet"],
};

const rows = parse(readFileSync(new URL("sources/rows.csv", import.meta.url), "utf8"), { columns: true });
const documents = [...new Set(rows.map(({ document }) => document))];

const INTRODUCTION = `# What of the source documents works in a sheet

Made by \`npm run sources\` from \`scripts/sources/rows.csv\`: edit there. Every system, rule, list and figure of the five
documents is a row, with its paragraph or line. A test holds each row to what it says: the function, ready model, list or
indicator is there, and the test that is named stands in the file that is named.

${Object.entries(STANDINGS)
  .map(
    ([standing, [sign, means]]) =>
      `${sign} ${rows.filter((row) => row.standing === standing).length} ${means}`,
  )
  .join(" · ")} · ${rows.length} in all.
`;

const text = [INTRODUCTION, ...documents.map(section)].join("\n");
const config = await resolveConfig(page);
writeFileSync(process.argv[2] ?? page, await format(text, { ...config, parser: "markdown" }));

function section(document) {
  const own = rows.filter((row) => row.document === document);
  return [
    `## ${document}\n`,
    "| | Where | What | Where it works | Proved by |",
    "|---|---|---|---|---|",
    ...own.map(line),
    "",
  ].join("\n");
}

function line({ where, what, standing, places, how, test, name }) {
  const [sign] = STANDINGS[standing];
  const works = [places.split("; ").filter(Boolean).map(place).join(", "), how].filter(Boolean).join(": ");
  return `| ${[sign, where, what, works, test && `${name} (\`${test}\`)`].join(" | ")} |`;
}

/** "function GAP" is \`PLAN.GAP\`; the others are named by their kind. */
function place(named) {
  const [, kind, name] = /^(\w+) (.+)$/.exec(named);
  return kind === "function" ? `\`PLAN.${name}\`` : `${kind} ${name}`;
}
