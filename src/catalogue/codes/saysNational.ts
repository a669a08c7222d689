/** Whether a heading says that the numbers below it are those of the national set: "NI", "National indicator no". */
export function saysNational(heading: string): boolean {
  return /\bnis?\b|\bnational indicators?\b/i.test(heading);
}
