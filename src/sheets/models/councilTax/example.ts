import { yearsFrom } from "../../facts/financialYears";
import { METHOD_NOTES, PURPOSES, type TaxInputs } from "./inputs";

const CLEVELAND = "Cleveland Police and Crime Commissioner, Proposing the 2018/19 precept, 24 January 2018";
const NEXT = "Cleveland Police and Crime Commissioner, precept proposals for 2019/20 and 2020/21";
const MADE_UP = "After 2018/19 illustrative, in no source";

/** Precept of each billing authority as published, and the tax base that it makes at £226.54: together the published base. */
const AUTHORITIES = [
  ["Hartlepool", 24021, 5441717],
  ["Middlesbrough", 33121, 7503231],
  ["Redcar and Cleveland", 38823, 8794962],
  ["Stockton-on-Tees", 55245.3, 12515270],
] as const;

const WARWICKSHIRE =
  "Warwickshire Police and Crime Commissioner, decision WPCC3-0122, February 2024; base worked back from £64.581m";
const LONDON =
  "Greater London Authority, council tax 2025-26: £319.13; budget statements of January 2026: £9.57 assumed, £15 proposed, £17.7m more. Base worked back from £17.7m for £5.43";

/** Cleveland's published precept of 2018/19, its next increases, and the published increases of two other authorities. */
export const PUBLISHED: TaxInputs = {
  subtitle:
    "Precept, bands, the limit on increases, and what reserves have to give, £. Cleveland 2018/19 as published; later years and reserves illustrative.",
  source: "Illustrative, in no source",
  years: yearsFrom("2018/19", 3),
  requirement: {
    name: "",
    figures: [125_750_000, 131_650_000, 136_200_000],
    source: `${CLEVELAND}. ${MADE_UP}`,
  },
  grants: [
    {
      name: "Government grants, with the collection fund",
      figures: [91_494_819, 92_900_000, 95_200_000],
      source: `Worked back from the published requirement and precept. ${MADE_UP}`,
    },
  ],
  baseGrowth: { name: "", figures: [null, 0.01, 0.01], source: "Illustrative, in no source" },
  collectionFund: { name: "", figures: [null, 0, 0], source: "Illustrative: with the grants above" },
  limitPercent: { name: "", figures: [null, null, null], source: "None: the limits were in pounds" },
  limitPounds: { name: "", figures: [12, 24, 10], source: `${CLEVELAND}; ${NEXT}` },
  chosen: {
    name: "",
    figures: [226.54, 250.54, 255.54],
    source: `${CLEVELAND}; ${NEXT}. 2020/21 illustrative`,
  },
  previous: 214.54,
  previousSource: CLEVELAND,
  option: "Chosen",
  general: 5_000_000,
  minimumShare: 0.03,
  purposes: [
    { name: PURPOSES[0], earmarked: 1_500_000, figures: [0, 250_000, 250_000], source: "" },
    { name: PURPOSES[1], earmarked: 2_000_000, figures: [500_000, 1_000_000, 500_000], source: "" },
  ],
  authorities: AUTHORITIES.map(([name, taxBase, published]) => ({
    name,
    taxBase,
    collectionFund: 0,
    published,
    source: `${CLEVELAND}: precept; base worked back from it, together the published 151,210.3`,
  })),
  others: [
    {
      name: "Warwickshire 2024/25",
      bandD: 289.71,
      previous: 276.71,
      percent: null,
      pounds: 13,
      taxBase: 222_916,
      source: WARWICKSHIRE,
    },
    {
      name: "London, police element 2026/27, assumed",
      bandD: 328.7,
      previous: 319.13,
      percent: 0.03,
      pounds: null,
      taxBase: 3_259_669,
      source: LONDON,
    },
    {
      name: "London, police element 2026/27, proposed",
      bandD: 334.13,
      previous: 319.13,
      percent: null,
      pounds: 15,
      taxBase: 3_259_669,
      source: LONDON,
    },
  ],
  notes: [
    `Source of 2018/19: ${CLEVELAND}: requirement £125,750k, precept £34,255,181, tax base 151,210.3, Band D £226.54, increase £12. Its four precepts, each rounded by itself, add up to £34,255,180: a pound of rounding.`,
    "Source of later increases: the same commissioner’s proposals of £24 (to £250.54) for 2019/20 and £10 for 2020/21. Requirement, grants and base after 2018/19, reserves and their purposes are illustrative, in no source.",
    "Other authorities: Warwickshire 2024/25 and the police element of the Greater London Authority’s council tax for 2026/27. £9.57 is 3% of £319.13.",
    ...METHOD_NOTES,
  ],
};
