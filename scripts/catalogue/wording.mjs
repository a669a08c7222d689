const UNITS = {
  "": "",
  percent: "percent",
  percent_change: "percent change",
  percentage_points: "percentage points",
  ratio: "ratio",
  score: "score",
  count: "count",
  years: "years",
  days: "days",
  currency: "£",
  currency_per_1000: "£ per 1,000",
  rate_per_head: "rate per head",
  rate_per_1000: "rate per 1,000",
  rate_per_10000: "rate per 10,000",
  rate_per_100000: "rate per 100,000",
  kg_per_household: "kg per household",
  minutes_per_mile: "minutes per mile",
};

const POLARITIES = { "": "", higher_is_better: "higher", lower_is_better: "lower", neutral: "neutral" };

const STATUSES = ["stated", "confirmed", "unconfirmed"];

/** A unit as a person writes it. */
export const unitInWords = (code) => known(UNITS, code, "unit");

/** The better direction, in the words the functions use. */
export const polarityInWords = (code) => known(POLARITIES, code, "polarity");

/** How far a value can be trusted; anything after the first word says why and belongs into a note. */
export function statusOf(confidence) {
  const status = STATUSES.find((word) => confidence.startsWith(word));
  if (!status) throw new Error(`"${confidence}" is no confidence: ${STATUSES.join(", ")}`);
  return status;
}

/** A note as a sentence: a capital first, a full stop last. */
export function sentence(note) {
  const text = note.trim();
  const start = text.charAt(0).toUpperCase() + text.slice(1);
  return /[.!?]$/.test(start) ? start : `${start}.`;
}

function known(words, code, what) {
  if (!(code in words)) throw new Error(`"${code}" is no known ${what}: ${Object.keys(words).join(", ")}`);
  return words[code];
}
