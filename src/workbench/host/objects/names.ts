import { parseAddress } from "../../../grid/address";
import { alreadyExists, invalidArgument } from "../hostError";
import { Collection } from "./collection";
import { NamedItem } from "./namedItem";
import { Range } from "./range/range";
import type { Workbook } from "./workbook";
import type { Worksheet } from "./worksheet";

const NAME = /^[\p{L}_\\][\p{L}\p{N}_.\\?]{0,254}$/u;

/** The names of the workbook or, if there is one, of a sheet. */
export class Names extends Collection<NamedItem> {
  static override readonly wireClass = "NamedItemCollection";
  static override readonly scalars: readonly string[] = [];

  constructor(
    private readonly workbook: Workbook,
    private readonly sheet: Worksheet | null,
  ) {
    super();
  }

  items(): NamedItem[] {
    const scope = this.sheet?.Id ?? null;
    return this.workbook.store.names
      .list()
      .filter((defined) => defined.scope === scope)
      .map((defined) => new NamedItem(this.workbook, { ...defined }));
  }

  protected find(key: string): NamedItem | undefined {
    return this.items().find((item) => item.Name.toLowerCase() === key.toLowerCase());
  }

  /** @throws HostError InvalidArgument for what is no name, ItemAlreadyExists for one that is taken. */
  Add(name: string, reference: Range | string, comment?: string | null): NamedItem {
    if (!NAME.test(name) || parseAddress(name) || /^(R\d*C\d*|R|C)$/i.test(name)) throw invalidArgument();
    const lower = name.toLowerCase();
    const isTable = this.workbook.tables.some((table) => table.Name.toLowerCase() === lower);
    if (isTable || this.find(name)) throw alreadyExists();
    const formula = reference instanceof Range ? reference.reference : `=${reference.replace(/^=/, "")}`;
    const defined = { name, scope: this.sheet?.Id ?? null, formula, comment: comment ?? "", visible: true };
    this.workbook.store.names.set(defined);
    return new NamedItem(this.workbook, { ...defined });
  }
}
