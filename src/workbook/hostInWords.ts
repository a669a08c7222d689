/** What the add-in runs in: "Excel 16.0, PC"; undefined where the host does not say, as some do not. */
export function hostInWords(): string | undefined {
  const diagnostics = Office.context.diagnostics as Office.ContextInformation | undefined;
  return diagnostics && `${diagnostics.host} ${diagnostics.version}, ${diagnostics.platform}`;
}
