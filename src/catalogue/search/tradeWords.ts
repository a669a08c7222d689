import { COUNCIL_WORDS } from "./councilWords";

/** What the trade says for something that the documents call otherwise. */
export interface TradeWord {
  /** As people type it: each a word or several. */
  readonly typed: readonly string[];
  /** The indicators it stands for, the nearest first, by their keys. */
  readonly codes?: readonly string[];
  /** The documents' own words for it. */
  readonly means?: readonly string[];
  /** Why the two are the same, or how far. */
  readonly reason: string;
}

/** The trade's words for what the catalogue holds, each with the reason why it is found there. */
export const TRADE_WORDS: readonly TradeWord[] = [
  {
    typed: [
      "burglary",
      "burglaries",
      "robbery",
      "mugging",
      "muggings",
      "theft",
      "vehicle crime",
      "car crime",
      "car theft",
    ],
    codes: ["SPI 5.2", "KPI 3(a)", "NI 16"],
    reason: "Serious acquisitive crime is burglary, robbery, and theft of and from vehicles.",
  },
  {
    typed: ["antisocial", "antisocial behaviour", "anti social behaviour", "asb", "nuisance"],
    codes: ["NI 17", "NI 21", "SPI 4.1"],
    means: ["anti-social behaviour"],
    reason: "The documents hyphenate it; practice writes one word, or the initials.",
  },
  {
    typed: ["teenage pregnancy", "teenage pregnancies", "teenage conception", "teenage conceptions"],
    codes: ["NI 112"],
    reason: "The national set counts conceptions under 18.",
  },
  {
    typed: ["domestic abuse", "domestic violence"],
    codes: ["NI 32", "NI 34", "SPI domestic-homicide-rate"],
    means: ["domestic violence"],
    reason: "The national set says violence for what practice now calls abuse.",
  },
  {
    typed: ["youth crime", "youth violence", "youth offending", "young offenders", "juvenile crime"],
    codes: ["NI 19", "NI 45", "NI 111"],
    means: ["young offenders", "youth offending"],
    reason: "The national set speaks of young offenders and of first time entrants to youth justice.",
  },
  {
    typed: [
      "ksi",
      "road deaths",
      "road death",
      "road casualties",
      "road safety",
      "killed or seriously injured",
    ],
    codes: ["NI 47", "KPI 3(b)", "SPI 9.1", "NI 48"],
    reason: "People killed or seriously injured in road traffic are the trade's KSI.",
  },
  {
    typed: ["homicide", "homicides", "murder", "murders"],
    codes: ["SPI domestic-homicide-rate", "NI 34"],
    reason: "The sets count homicide in the home; no indicator counts all homicides.",
  },
  {
    typed: ["cpa", "critical performance areas", "critical performance area", "headline", "headlines"],
    means: ["kpi"],
    reason: "The headline indicators are the measures of the Critical Performance Areas.",
  },
  {
    typed: ["sanction detection", "detections", "detection rate", "clear up rate", "clear-up rate"],
    means: ["sanction detections", "brought to justice"],
    reason: "A detection with a sanction is how an offence is brought to justice.",
  },
  {
    typed: ["reoffending", "recidivism", "repeat offending"],
    means: ["re-offending"],
    reason: "The documents hyphenate it.",
  },
  {
    typed: ["sickness", "absence", "sick leave"],
    means: ["sickness absence"],
    reason: "Working hours lost through sickness absence is the measure.",
  },
  {
    typed: ["efficiency savings", "cashable savings", "cost", "costs", "value for money", "vfm"],
    codes: ["KPI 8(a)", "SPI 12.1", "NI 179"],
    reason: "Net cashable gains are how these sets count what is saved.",
  },
  {
    typed: ["counter terrorism", "counterterrorism", "prevent"],
    codes: ["KPI 6", "NI 35", "NI 36"],
    reason: "CONTEST, of which Prevent is a strand, is measured by these.",
  },
  {
    typed: ["diversity", "bme recruitment", "ethnic minority officers", "representation"],
    codes: ["KPI 8(b)", "SPI 3.1", "SPI 3.2"],
    reason: "Recruits from minority ethnic groups and the share of women officers are its measures.",
  },
  {
    typed: [
      "confidence",
      "public confidence",
      "trust",
      "trust and confidence",
      "reassurance",
      "neighbourhood policing",
      "visibility",
    ],
    codes: ["KPI 1(a)", "SPI 2.2", "NI 21"],
    reason: "The single confidence measure asks whether police and council deal with what matters.",
  },
  {
    typed: ["confiscation", "proceeds of crime", "poca", "asset recovery", "assets recovered"],
    codes: ["KPI 5(b)", "SPI 8.1"],
    reason: "Cash forfeiture and confiscation orders are the assets recovered.",
  },
  {
    typed: ["rape", "sexual offences", "sexual offence", "sex crime"],
    codes: ["KPI 4(c)", "SPI 6.4", "NI 26"],
    means: ["serious sexual offence"],
    reason: "The sets count serious sexual offences.",
  },
  {
    typed: ["violence", "violent crime", "gbh", "abh", "wounding"],
    codes: ["NI 15", "SPI 5.1", "KPI 4(a)", "NI 20"],
    reason: "Violence with injury is the measure, less serious injury apart.",
  },
  {
    typed: ["stabbing", "stabbings", "bladed weapon"],
    codes: ["NI 28", "SPI serious-knife-crime-rate"],
    reason: "The measure is knife crime, whether or not anybody was stabbed.",
  },
  {
    typed: ["shooting", "shootings", "firearm", "firearms"],
    codes: ["NI 29", "SPI gun-crime-rate", "KPI4b-2"],
    reason: "The measure is gun crime, whether or not a shot was fired.",
  },
  {
    typed: ["organised crime", "serious organised crime", "criminal network", "gang", "gangs"],
    codes: ["KPI 5(a)", "KPI 5(b)", "KPI 5(c)"],
    reason: "Networks disrupted, assets recovered and trafficking are its measures; none counts gangs.",
  },
  {
    typed: ["violence against women", "vawg", "honour based violence"],
    codes: ["NI 32", "NI 34", "NI 26"],
    reason:
      "Violence in the home and the support of victims of sexual offences are what the sets measure of it.",
  },
  {
    typed: ["fear of crime", "perceptions of crime"],
    codes: ["NI 17", "NI 41", "NI 42", "SPI 4.1"],
    reason: "The sets ask what people perceive as a problem; none asks how much they fear crime.",
  },
  {
    typed: ["binge drinking", "drunkenness"],
    codes: ["NI 41", "SPI 4.2", "NI 39"],
    reason: "Rowdiness in public and harm by alcohol are its measures.",
  },
  {
    typed: ["ppo", "ppos", "priority offenders"],
    codes: ["NI 30", "SPI prolific-and-other-priority-offenders-re-offending"],
    reason: "PPO are prolific and other priority offenders.",
  },
  {
    typed: ["extremism", "radicalisation"],
    codes: ["NI 35"],
    reason: "Resilience to violent extremism is the measure.",
  },
  ...COUNCIL_WORDS,
];
