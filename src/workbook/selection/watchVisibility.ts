/**
 * Tells whether the pane can be seen, now and whenever that changes; returns what ends that. Excel starts the add-in for
 * its functions too, with the pane hidden: whatever the pane then asks of the workbook may cost the user their undo.
 */
export function watchVisibility(listener: (visible: boolean) => void): () => void {
  const ask = () => listener(document.visibilityState === "visible");
  ask();
  document.addEventListener("visibilitychange", ask);
  const told = Office.addin.onVisibilityModeChanged(({ visibilityMode }) =>
    listener(visibilityMode === Office.VisibilityMode.taskpane),
  );
  // A host that does not tell leaves what the page itself knows.
  told.catch(() => undefined);
  return () => {
    document.removeEventListener("visibilitychange", ask);
    void told.then((stop) => stop()).catch(() => undefined);
  };
}
