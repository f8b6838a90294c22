/** What a column of a CRM export may hold. */
export type CrmField =
  | "name"
  | "value"
  | "stage"
  | "status"
  | "close"
  | "opened"
  | "closedOn"
  | "owner"
  | "probability"
  | "currency"
  | "moves"
  | "stageSince"
  | "id"
  | "isWon"
  | "isClosed";

interface FieldDescription {
  readonly field: CrmField;
  readonly label: string;
  /** Heads it goes by, likeliest first, as they stand once they are plain. */
  readonly heads: readonly RegExp[];
}

/**
 * The columns that are looked for, with the heads of Salesforce, HubSpot, Dynamics and Pipedrive and of plain lists.
 * The order matters: a column that one field has taken is not offered to the next.
 */
export const crmFields: readonly FieldDescription[] = [
  {
    field: "id",
    label: "Reference",
    heads: [/^(opportunity|record|deal) id\b/, /^do not modify opportunity$/, /^(id|reference|ref)$/],
  },
  { field: "isWon", label: "Won, yes or no", heads: [/^(is )?(closed )?won$/] },
  { field: "isClosed", label: "Closed, yes or no", heads: [/^(is )?(deal )?closed$/] },
  {
    field: "probability",
    label: "Chance",
    heads: [/^(deal |forecast )?probability\b/, /^(chance|likelihood|win chance)\b/],
  },
  {
    field: "stageSince",
    label: "At this stage since",
    heads: [
      /^last stage change( date)?$/,
      /^date entered current stage$/,
      /^(in|at) (this )?stage since$/,
      /^stage (start )?date$/,
    ],
  },
  {
    field: "stage",
    label: "Stage",
    heads: [
      /^(deal |sales |opportunity |pipeline )?stage( name)?$/,
      /^pipeline phase$/,
      /^step name$/,
      /^(current )?phase$/,
    ],
  },
  {
    field: "status",
    label: "Open, won or lost",
    heads: [/^(deal |opportunity )?status$/, /^(deal |opportunity )?outcome$/, /^status reason$/, /^result$/],
  },
  { field: "currency", label: "Currency", heads: [/^(amount |deal )?currency( code| iso code| of value)?$/] },
  {
    field: "moves",
    label: "Times the close date was moved",
    heads: [
      /^push count$/,
      /^(close date|times the close date was) (moves|moved|pushes|changes)$/,
      /^(moves|pushes|slips)$/,
    ],
  },
  {
    field: "closedOn",
    label: "Day it closed",
    heads: [/^actual close date$/, /^(deal )?closed on$/, /^closed( date| day)?$/, /^won time$/],
  },
  {
    field: "close",
    label: "Close date, expected",
    heads: [
      /^(expected|est|estimated|forecast) close( date)?$/,
      /^close date$/,
      /^(expected|due|decision) (close|date)$/,
      /^closing date$/,
    ],
  },
  {
    field: "opened",
    label: "Day it was opened",
    heads: [
      /^(create|created|creation) (date|on|time)$/,
      /^deal created$/,
      /^(opened|created|open date|date opened)( on)?$/,
      /^start date$/,
      /^add time$/,
    ],
  },
  {
    field: "value",
    label: "Value",
    heads: [
      /^amount$/,
      /^(est|estimated|actual) revenue$/,
      /^(deal )?(value|amount)\b/,
      /^(expected )?revenue$/,
      /^(total|price|worth|tcv|acv|arr)$/,
      /^amount\b/,
    ],
  },
  {
    field: "name",
    label: "Deal",
    heads: [
      /^(opportunity|deal) name$/,
      /^(topic|title)$/,
      /^(deal|opportunity|name)$/,
      /^(account|potential customer|customer|company|organi[sz]ation)( name)?$/,
    ],
  },
  {
    field: "owner",
    label: "Whose it is",
    heads: [/^(opportunity |deal )?owner\b/, /^(sales ?person|rep|sales rep|account manager|assigned to)$/],
  },
];

/** Which column holds what, counted from 0; a field without a column is left out. */
export type CrmColumns = Partial<Readonly<Record<CrmField, number>>>;

/** A head without what differs from one system to the next: capitals, signs, Pipedrive's "Deal - ". */
const plainHead = (head: string): string =>
  head
    .toLowerCase()
    .replace(/^(deal|opportunity) - /, "")
    .replace(/[^a-z0-9]+/g, " ")
    .trim();

/** Guesses from the heads which column holds what. */
export function guessColumns(heads: readonly string[]): CrmColumns {
  const plain = heads.map(plainHead);
  const taken = new Set<number>();
  const guessed: Partial<Record<CrmField, number>> = {};
  for (const { field, heads: patterns } of crmFields) {
    for (const pattern of patterns) {
      const at = plain.findIndex((head, column) => !taken.has(column) && pattern.test(head));
      if (at < 0) continue;
      guessed[field] = at;
      taken.add(at);
      break;
    }
  }
  return guessed;
}

/** A column for the day on which a deal entered a stage: HubSpot's, and our own. */
const enteredHead = /^(?:date )?entered (?:stage )?[“"']?(.+?)[”"']?(?: \([^()]*pipeline[^()]*\))?[”"']?$/i;

/** The columns that say when a stage was entered, with the stage's name. */
export function enteredColumns(heads: readonly string[]): { readonly at: number; readonly stage: string }[] {
  return heads.flatMap((head, at) => {
    const stage = enteredHead.exec(head.trim())?.[1]?.trim();
    return stage === undefined || /^current stage$/i.test(stage) ? [] : [{ at, stage }];
  });
}
