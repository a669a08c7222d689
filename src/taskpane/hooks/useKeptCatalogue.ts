import { useEffect } from "react";
import type { OwnCatalogue } from "../../catalogue/own/ownCatalogue";
import type { WorkbookPort } from "../../workbook/port";

/**
 * Brings the catalogue that was kept on this machine, once the pane has been drawn; nothing waits for it. One that the
 * user brought in the meantime stays.
 */
export function useKeptCatalogue(
  { ownCatalogue }: WorkbookPort,
  bring: (change: (own: OwnCatalogue | undefined) => OwnCatalogue | undefined) => void,
): void {
  useEffect(() => {
    void ownCatalogue.recall().then((kept) => kept && bring((own) => own ?? kept));
  }, [ownCatalogue, bring]);
}
