import type { TradeWord } from "./tradeWords";

/** What councils say for what the national set calls otherwise. */
export const COUNCIL_WORDS: readonly TradeWord[] = [
  {
    typed: ["truancy", "school attendance", "school absence"],
    codes: ["NI 87"],
    reason: "Persistent absence from secondary school is the measure.",
  },
  {
    typed: ["child abuse", "safeguarding", "safeguarding children"],
    codes: ["NI 64", "NI 65", "NI 67"],
    reason: "Child protection plans are what the national set counts of it.",
  },
  {
    typed: ["missing persons", "missing children", "runaway", "runaways"],
    codes: ["NI 71"],
    reason: "Children who run away are the only missing persons that are counted.",
  },
  {
    typed: ["unemployment", "worklessness", "jobless"],
    codes: ["NI 151", "NI 152", "NI 153"],
    reason: "The national set counts who is employed and who claims out of work benefits.",
  },
  {
    typed: ["homelessness", "homeless", "rough sleeping"],
    codes: ["NI 156"],
    reason: "Households in temporary accommodation are the measure.",
  },
  {
    typed: ["carbon", "carbon emissions", "greenhouse gas", "greenhouse gases"],
    codes: ["NI 185", "NI 186"],
    reason: "CO2 is the carbon that these count.",
  },
  {
    typed: ["cohesion", "community cohesion"],
    codes: ["NI 1", "PSA 21"],
    reason: "Whether people get on well together is the measure of cohesive communities.",
  },
  {
    typed: ["supporting people"],
    codes: ["NI 141", "NI 142"],
    reason: "The programme of that name pays for the support that these measure.",
  },
];
