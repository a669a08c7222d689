import { budgetGap, fundingLimits } from "./budgetGap.mjs";
import { statusOf } from "./wording.mjs";

const OVERRIDE_REASONS = ["performance", "strategy", "external"];

/** The reference lists by name, in the order in which they are documented. */
export function lists({ boroughs, lookups, psas, streams }) {
  const named = (list) =>
    lookups.filter((row) => row.list === list).sort((a, b) => Number(a.order) - Number(b.order));
  const limits = named("mayor_guidance_net_revenue_gbp_m");
  const numbered = (list, headings, ...fields) =>
    table(["No.", ...headings], named(list), (row) => [
      Number(row.order),
      ...fields.map((field) => row[field]),
    ]);

  const counts = (list, heading, most = Infinity) =>
    table([heading, "Indicators"], named(list).slice(0, most), (row) => [row.label, Number(row.detail)]);

  return {
    boroughs: table(
      ["Borough", "Code", "Inner or outer", "Population mid-2008"],
      boroughs.filter((row) => row.is_borough === "yes"),
      (row) => [row.name, row.gss_code, row.inner_outer_ons, Number(row.population_mid_2008)],
    ),
    "funding limits": fundingLimits(limits),
    "budget gap": budgetGap(named("budget_gap_gbp_m"), limits),
    "budget principles": numbered("budget_principles", ["Principle"], "label"),
    "budget considerations": numbered("budget_considerations", ["Consideration"], "label"),
    "capital sources": numbered("capital_funding_sources", ["Source", "Note"], "label", "detail"),
    "laa themes": numbered("laa_themes", ["Theme"], "label"),
    "apacs domains": table(["No.", "Domain", "Proposed indicators"], named("apacs_domains"), (row) => [
      Number(row.order),
      row.label,
      Number.parseInt(row.detail, 10),
    ]),
    psas: table(["Code", "Title", "Heading"], psas, (row) => [row.code, row.title, row.heading]),
    "strategic outcomes": numbered("strategic_outcomes", ["Outcome", "Group"], "label", "code"),
    "corporate objectives": numbered("corporate_objectives", ["Objective"], "label"),
    "five ps": numbered("commissioners_5ps", ["P"], "label"),
    "specific grants": table(["Grant", "Position"], named("specific_grant_risks"), (row) => [
      row.label,
      row.detail,
    ]),
    "funding routes": numbered("funding_routes", ["Route", "When"], "label", "detail"),
    "planning dates": table(["Date", "Event", "Body"], named("planning_cycle_2008_09"), (row) => [
      row.date,
      row.label,
      row.body,
    ]),
    "abg streams": table(
      ["Stream", "Department", "Destination", "Status"],
      streams.filter((row) => row.contributing_department !== "all"),
      (row) => [row.grant_name, row.contributing_department, row.destination, statusOf(row.confidence)],
    ),
    // The fourth exception is a principle of its own, not one of the three reasons.
    "override reasons": table(
      ["Reason", "Meaning"],
      named("vts_exceptions").slice(0, OVERRIDE_REASONS.length),
      (row, index) => [OVERRIDE_REASONS[index], row.label],
    ),
    // £m, as money is in every list.
    "grant totals": table(
      ["Amount", "Words", "Source"],
      streams.filter((row) => row.contributing_department === "all"),
      (row) => [1000 * Number(/£(\d+) billion/.exec(row.note)[1]), row.note, row.source],
    ),
    "baseline counts": counts("ni_baseline_counts", "Standing"),
    // What follows them in the data is worked out from them.
    "apacs counts": counts("apacs_counts", "Count", 4),
    "revenue risks": numbered("revenue_risks", ["Risk"], "label"),
    "capital risks": numbered("capital_risks", ["Risk"], "label"),
    "cpa criteria": numbered("cpa_criteria", ["Criterion"], "label"),
    "vts rule": numbered("vts_rule", ["Rule", "How"], "label", "detail"),
    "laa target kinds": numbered("laa_target_kinds", ["Kind"], "label"),
  };
}

function table(headings, records, toRow) {
  return { headings, rows: records.map(toRow) };
}
