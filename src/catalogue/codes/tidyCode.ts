/**
 * A code in its one spelling, so that all spellings of it compare equal: "NI 15", "ni-015", "15" and 15 are ni15;
 * "APACS 5.1" and "SPI 5.1" are spi5.1; "KPI 1(a)", "kpi 1a" and "KPI1a" are kpi1a.
 */
export function tidyCode(code: string | number): string {
  const plain = String(code)
    .trim()
    .toLowerCase()
    // A minus before a number makes it another number; anywhere else a hyphen is only a way of writing.
    .replace(/(\S)[\s_()-]+/g, "$1")
    .replace(/^(apacs)?spi|^apacs/, "spi")
    .replace(/^([a-z]+)0+(?=\d)/, "$1");
  return /^\d+$/.test(plain) ? `ni${plain.replace(/^0+(?=\d)/, "")}` : plain;
}
