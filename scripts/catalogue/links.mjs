import { apacsKey } from "./apacs.mjs";
import { headlineKey } from "./headline.mjs";
import { sentence, statusOf } from "./wording.mjs";

/** Warnings that go with a link, because the two sides do not measure the same. */
const WARNINGS = {
  "NI 15 KPI 4(a)": "Not the same measure: KPI 4(a) counts Violence with Injury.",
  "SPI 5.1 KPI 4(a)": "Not the same measure if SPI 5.1 is NI 15: KPI 4(a) counts Violence with Injury.",
  "SPI 1.2 KPI 2(b)": "Opposite polarity: SPI 1.2 is the gap, KPI 2(b) the reduction in it.",
  "NI 21 KPI 1(a)": "Same measure; KPI 1(a) prints no national indicator.",
};

/**
 * How the sets refer to one another, each link once, with how far it can be trusted: national indicators to APACS,
 * both to Public Service Agreements and to the headline indicators.
 */
export function links({ national, apacs, headline }) {
  const found = [
    ...apacs.filter(({ ni }) => ni).map((row) => [row.ni, apacsKey(row), row.ni_link_confidence]),
    ...national
      .filter(({ psa_or_dso: psa }) => psa.startsWith("PSA"))
      .map((row) => [
        row.code,
        row.psa_or_dso,
        row.attributes_confirmed.includes("psa") ? "confirmed" : "unconfirmed",
      ]),
    ...headline.filter((row) => row.ni_ref).map((row) => [row.ni_ref, `KPI ${row.code}`, row.confidence]),
    // The source gives KPI 1(a) no national indicator; APACS 2.2 joins the two by matching text.
    ["NI 21", "KPI 1(a)", "confirmed by matching text"],
    ...apacs.filter(({ psa }) => psa).map((row) => [apacsKey(row), row.psa, row.psa_link_confidence]),
    ...apacs.filter((row) => row.mps_kpi).map((row) => [apacsKey(row), headlineKey(row.mps_kpi), "stated"]),
  ];
  return found.map(([from, to, confidence]) => ({
    from,
    to,
    status: statusOf(confidence),
    note: [WARNINGS[`${from} ${to}`] ?? "", reason(confidence)].filter(Boolean).join(" "),
  }));
}

/** What the confidence says beyond its first word: "confirmed by matching text". */
function reason(confidence) {
  return /^\w+$/.test(confidence) ? "" : sentence(confidence);
}
