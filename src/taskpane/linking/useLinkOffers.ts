import { useEffect, useState } from "react";
import { linkOffers, type LinkOffer } from "../../sheets/links/offers";
import type { Model } from "../../sheets/model";
import { MODELS } from "../../sheets/models";
import { askWorkbook } from "../hooks/askWorkbook";
import { useWorkbook } from "../hooks/useWorkbook";

/** What a model's new sheet can be linked to in the workbook as it is now; nothing while that is not known. */
export function useLinkOffers(model: Model): readonly LinkOffer[] {
  const workbook = useWorkbook();
  const [offers, setOffers] = useState<readonly LinkOffer[]>([]);
  useEffect(
    () =>
      model.links &&
      askWorkbook(
        () => workbook.readOurSheets(),
        (sheets) => setOffers(linkOffers(model, MODELS, sheets)),
        // Of a workbook that cannot be read there is nothing to link to: the model goes in without.
        () => setOffers([]),
      ),
    [model, workbook],
  );
  return offers;
}
