/** Our own sheets about a copy are no part of what a committee reads. */
const OF_A_COPY = /^(?:About this copy|Live figures)(?: \(\d+\))?$/;

/** Whether a sheet of a workbook may go into a pack: its readers see no hidden one. */
export const isForReaders = ({
  name,
  hidden,
}: {
  readonly name: string;
  readonly hidden: boolean;
}): boolean => !hidden && !OF_A_COPY.test(name);
