import { useEffect, useState } from "react";
import { ourCells } from "../../../../workbook/health/ourCells";
import { useAnnounce } from "../../../hooks/useAnnounce";
import { useWorkbook } from "../../../hooks/useWorkbook";
import { useComplain } from "../../../messages/useComplain";
import { health as words } from "../../../strings/health";
import type { Known } from "./lines";

export interface Health {
  /** Undefined until the workbook has been looked at. */
  readonly known: Known | undefined;
  readonly isBusy: boolean;
  /** What the last repair came to. */
  readonly repaired: string | undefined;
  readonly test: () => void;
  readonly repair: () => void;
}

/** Looks at the workbook and at this Excel, and tests and repairs when it is told to. */
export function useHealth(): Health {
  const workbook = useWorkbook();
  const announce = useAnnounce();
  const complain = useComplain();
  const [known, setKnown] = useState<Known>();
  const [isBusy, setBusy] = useState(false);
  const [repaired, setRepaired] = useState<string>();

  useEffect(() => {
    let isWanted = true;
    Promise.all([workbook.health.inventory(), workbook.readBook()])
      .then(([inventory, { reading }]) => {
        if (isWanted)
          setKnown({ host: workbook.host(), inventory, own: ourCells(reading), trial: undefined });
      })
      .catch((error: unknown) => isWanted && complain(error));
    return () => {
      isWanted = false;
    };
  }, [complain, workbook]);

  const busy = (work: () => Promise<string>) => {
    setBusy(true);
    work()
      .then(announce, complain)
      .finally(() => setBusy(false));
  };
  return {
    known,
    isBusy,
    repaired,
    test: () =>
      busy(async () => {
        const trial = await workbook.health.trial();
        // The test may have found Excel out in something that it says it has.
        const inventory = await workbook.health.inventory();
        setKnown((before) => before && { ...before, inventory, trial });
        return words.tested;
      }),
    repair: () =>
      busy(async () => {
        const said = words.repaired(await workbook.health.repair(known?.own.lost ?? []));
        const { reading } = await workbook.readBook();
        setKnown((before) => before && { ...before, own: ourCells(reading) });
        setRepaired(said);
        return said;
      }),
  };
}
