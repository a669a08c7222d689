import { DEVIATIONS, type Deviation } from "../deviations";
import { element, pageElement } from "./element";

const HEADINGS = ["In Excel", "In the workbench", "Source"];

const row = ({ excel, workbench, source }: Deviation) =>
  element("tr", {}, ...[excel, workbench, source].map((text) => element("td", {}, text)));

const section = (area: string) =>
  element(
    "section",
    {},
    element("h2", {}, area),
    element(
      "table",
      { "aria-label": area },
      element(
        "thead",
        {},
        element("tr", {}, ...HEADINGS.map((text) => element("th", { scope: "col" }, text))),
      ),
      element("tbody", {}, ...DEVIATIONS.filter((deviation) => deviation.area === area).map(row)),
    ),
  );

const areas = [...new Set(DEVIATIONS.map(({ area }) => area))];
pageElement("deviations").append(...areas.map(section));
