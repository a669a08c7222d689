/** The words of an argument's name: "savingsToIdentify" is "savings to identify". */
export function wordsOfName(name: string): string {
  return name.replace(/([a-z])([A-Z0-9])/g, "$1 $2").toLowerCase();
}

/** An argument's name as a label: "savingsToIdentify" is "Savings to identify". */
export function argumentName(name: string): string {
  const words = wordsOfName(name);
  return words.charAt(0).toUpperCase() + words.slice(1);
}
