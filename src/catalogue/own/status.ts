/** What an exported file says of the standing of the user's own indicators. */
export const OWN_STATUS = "own";

/**
 * The particular under which the standing that a file claims is kept. An indicator of the user's is never shown as
 * stated or confirmed: only their file answers for it.
 */
export const FACT_FOR_STATUS = "Status in the file";
