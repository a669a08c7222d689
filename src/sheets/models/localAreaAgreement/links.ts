import type { ModelLinks } from "../../links/modelLinks";

/** The targets agreed, for the sheets that follow them; baselines and the targets of each year from trajectories. */
export const AGREEMENT_LINKS: ModelLinks = {
  prefix: "laa",
  gives: {
    years: { holds: "years" },
    codes: { holds: "names" },
    classes: { holds: "words", down: "codes" },
    titles: { holds: "words", down: "codes" },
    units: { holds: "words", down: "codes" },
    better: { holds: "words", down: "codes" },
    baselines: { holds: "figures", down: "codes" },
    targets: { holds: "figures", across: "years", down: "codes" },
  },
  takes: [
    {
      label: "Baselines",
      cells: "baselines",
      down: "codes",
      partly: true,
      from: "trajectories",
      given: "baselines",
    },
    {
      label: "Targets of each year",
      cells: "targets",
      across: "years",
      down: "codes",
      partly: true,
      from: "trajectories",
      given: "targets",
    },
  ],
};
