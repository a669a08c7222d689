/** Before a function's or a variable's own name in files: the workbook it comes from, and what Excel puts there for newer ones. */
const PREFIX = /^(?:.*!)?(?:_xlfn\.|_xlws\.|_xlpm\.|_xll\.)*/is;

/** The name alone, as users know it, in capitals: `SORT` of `_xlfn._xlws.sort`, `X` of `_xlpm.x`. */
export const functionName = (written: string): string => written.replace(PREFIX, "").toUpperCase();

/** `PLAN.GAP.TABLE`; in files `_xldudf_PLAN_GAP_TABLE`; in a copy without the add-in `PLAN_GAP_TABLE`. */
const OURS = /^(?:PLAN\.|(?:_XLDUDF_)?PLAN_(?!_))([A-Z0-9_.]+)$/;

/** The id of a function of ours, `GAP.TABLE`, in whatever spelling; undefined for any other. */
export const ourFunction = (written: string): string | undefined =>
  OURS.exec(functionName(written))?.[1]?.replace(/_/g, ".");
