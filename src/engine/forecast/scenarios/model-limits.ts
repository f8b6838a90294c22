/** Drivers of one model: more than anybody would argue about. */
export const mostDrivers = 50;
/** What a formula of a worksheet may have. */
export const longestFormula = 500;
