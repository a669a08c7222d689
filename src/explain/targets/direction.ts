import { elementwise } from "../kinds/elementwise";
import { polarityAt } from "../kinds/polarityAt";

/** Standard errors beyond which a change is more than chance, at 95%. */
const BEYOND = 1.959963984540054;
/** The share of both surveys together, and what chance alone moves it by. */
const TOGETHER = "((actual*sample+previous*previousSample)/(sample+previousSample))";
const CHANCE = `${BEYOND}*(${TOGETHER}*(1-${TOGETHER})*(1/sample+1/previousSample))^0.5`;

export const direction = elementwise(
  "DIRECTION",
  "actual previous polarity=higher band=0 sample previousSample",
  "Direction of travel",
  (at) => {
    const polarity = polarityAt(at);
    const words = { higher: ["Better", "Worse"], lower: ["Worse", "Better"], neutral: ["Up", "Down"] };
    const [up = "", down = ""] = words[polarity];
    const change = "ABS(actual-previous)";
    const moved = `IF(actual>previous,"${up}","${down}")`;
    const beyond =
      Number(at.here("sample")?.value ?? 0) > 0 ? `IF(${change}>${CHANCE},${moved},"Same")` : moved;
    return `IF(OR(MISSING(actual),MISSING(previous)),"No data",IF(${change}<=band*ABS(previous),"Same",${beyond}))`;
  },
);
