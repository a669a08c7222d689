/** Narrowing the catalogue by what its indicators have in common. */
export const facets = {
  any: "Any",
  notKnown: "Not known",
  option: (label: string, count: number) => `${label} (${count.toLocaleString("en-GB")})`,
  moreValues: (count: number) => `and ${count.toLocaleString("en-GB")} more: search for their words`,
  someOf: (named: readonly string[], of: number) =>
    [...named, ...(of > named.length ? [`${(of - named.length).toLocaleString("en-GB")} more`] : [])].join(
      ", ",
    ),
  narrowedTo: (label: string, values: string) => `${label}: ${values}`,
  /** Values in few words, behind the heading of their field. */
  short: {
    polarity: { higher: "Higher", lower: "Lower", neutral: "Neither" },
    additivity: {
      count: "Counts",
      rate: "Weighted rates",
      percentage: "Weighted percentages",
      gap: "Gaps worked out again",
      survey: "People asked",
      "do not add": "Cannot be added",
    },
    status: { stated: "Stated", confirmed: "Confirmed", unconfirmed: "Unconfirmed", own: "Yours" },
  },
} as const;
