/**
 * A code in its one spelling, so that all spellings of it compare equal: "NI 15", "ni-015", "15" and 15 are ni15;
 * "APACS 5.1" and "SPI 5.1" are spi5.1; "KPI 1(a)", "kpi 1a" and "KPI1a" are kpi1a; "1-1" and "1 1" are 1-1.
 */
export function tidyCode(code: string | number): string {
  const plain = String(code)
    .trim()
    .toLowerCase()
    // A minus before a number makes it another number, and 1-5 is not 15; anywhere else it is only a way of writing.
    .replace(/(?!^)[\s_()\u2212\p{Pd}]+/gu, (written: string, at: number, whole: string) =>
      isDigit(whole.charCodeAt(at - 1)) && isDigit(whole.charCodeAt(at + written.length)) ? "-" : "",
    )
    .replace(/^(apacs)?spi|^apacs/, "spi")
    .replace(/^([a-z]+)0+(?=\d)/, "$1");
  return /^\d+$/.test(plain) ? `ni${plain.replace(/^0+(?=\d)/, "")}` : plain;
}

const isDigit = (code: number) => code >= 48 && code <= 57;
