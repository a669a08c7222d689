import type { DeclaredFunction } from "../builtFunctions";
import type { Declaration } from "./declaration";
import { exampleSection } from "./exampleSection";
import { asHtml, page, table } from "./page";

/** The page of one function: what it gives, how it is called, what it refuses, and on whose authority. */
export function functionPage(declared: DeclaredFunction, declaration: Declaration): string {
  const name = `PLAN.${declared.name}`;
  return page(
    name,
    [
      `      <h1>${name}</h1>`,
      `      <p class="lead">${asHtml(declared.description ?? "")}</p>`,
      `      <p><code class="formula">${asHtml(signature(declared))}</code></p>`,
      argumentTable(declared),
      ...section("Result", [`      <p>${asHtml(declaration.returns)}</p>`]),
      ...section("Errors", list(declaration.errors)),
      ...section("Examples", declaration.examples.map(exampleSection)),
      ...section("Source", list(declaration.sources)),
    ].join("\n"),
  );
}

/** `=PLAN.RATE(count, [per])`: the arguments in brackets may be left out. */
function signature({ name, parameters }: DeclaredFunction): string {
  const names = parameters.map((parameter) => (parameter.optional ? `[${parameter.name}]` : parameter.name));
  return `=PLAN.${name}(${names.join(", ")})`;
}

function argumentTable({ parameters }: DeclaredFunction): string {
  const rows = parameters.map(({ name, description = "", optional = false }) => [
    `<code>${name}</code>`,
    asHtml(description) + (optional ? " <em>(may be left out)</em>" : ""),
  ]);
  return table("Arguments", ["Argument", "What it is"], rows);
}

/** A headed part of the page; none where there is nothing to say. */
function section(heading: string, lines: readonly string[]): string[] {
  return lines.length === 0 ? [] : [`      <h2>${heading}</h2>`, ...lines];
}

function list(items: readonly string[]): string[] {
  if (items.length === 0) return [];
  const lines = items.map(
    (item) => `        <li>${asHtml(item).replace(/^#\S+[!?A]/, "<code>$&</code>")}</li>`,
  );
  return ["      <ul>", ...lines, "      </ul>"];
}
