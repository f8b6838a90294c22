const day = new Intl.DateTimeFormat("en-GB", { dateStyle: "long" });
const moment = new Intl.DateTimeFormat("en-GB", { dateStyle: "long", timeStyle: "short" });

/** "24 November 2026", from a day or a moment in ISO form. */
export const dayInWords = (at: string): string => day.format(new Date(at));

/** "24 November 2026 at 07:15". */
export const momentInWords = (at: string): string => moment.format(new Date(at));

/** "1 document", "3 documents". */
export const counted = (count: number, one: string, many: string): string =>
  `${count} ${count === 1 ? one : many}`;
