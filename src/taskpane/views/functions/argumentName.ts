/** An argument's name as a label: "savingsToIdentify" is "Savings to identify". */
export function argumentName(name: string): string {
  const words = name.replace(/([a-z])([A-Z0-9])/g, "$1 $2").toLowerCase();
  return words.charAt(0).toUpperCase() + words.slice(1);
}
