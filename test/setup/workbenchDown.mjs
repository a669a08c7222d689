/** Closes what the end-to-end tests opened. */
export default async function down() {
  await globalThis.workbenchRun?.browser.close();
  await globalThis.workbenchRun?.workbench.close();
}
