import { collectionPlans, type CollectionName } from "./collections.ts";
import type { ContentFault } from "./content-fault.ts";
import type { ContentEntry } from "./read-entries.ts";

/** A field of one of these names holds ids, wherever it stands, and each id must exist in the collection named here. */
const namedBy: Readonly<Record<string, CollectionName>> = {
  group: "groups",
  outcome: "outcomes",
  outcomes: "outcomes",
  criterion: "criteria",
  criteria: "criteria",
  guidance: "guidance",
  mistake: "mistakes",
  mistakes: "mistakes",
  terms: "glossary",
  confusedWith: "glossary",
  needs: "lessons",
  lessons: "lessons",
  topic: "lessons",
  check: "tasks",
};
/** Words that mean something else in one collection: a task has groups of statements, a segment of a plan has needs. */
const otherwise: Partial<Record<CollectionName, readonly string[]>> = {
  tasks: ["group"],
  plans: ["needs"],
  cases: ["group"],
};

/** Components of a lesson whose attribute holds an id. */
const namedInBody: readonly (readonly [RegExp, CollectionName])[] = [
  [/<Term\b[^>]*?\bid="([^"]*)"/g, "glossary"],
  [/<Mistake\b[^>]*?\bid="([^"]*)"/g, "mistakes"],
  [/<MarkingPoints\b[^>]*?\bcriterion="([^"]*)"/g, "criteria"],
  [/<Tips\b[^>]*?\bguidance="([^"]*)"/g, "guidance"],
  [/<Task\b[^>]*?\bid="([^"]*)"/g, "tasks"],
  [/<[A-Z]\w*\b[^>]*?\bseries="([^"]*)"/g, "series"],
  [/<[A-Z]\w*\b[^>]*?\bsheet="([^"]*)"/g, "sheets"],
];

/** Finds ids that nothing has, and ids that two entries of one collection share. */
export function checkReferences(entries: readonly ContentEntry[]): ContentFault[] {
  const known = new Map<CollectionName, Set<string>>();
  const twice: ContentFault[] = [];
  for (const { collection, id, text, path } of entries) {
    const ids = known.get(collection) ?? new Set();
    known.set(collection, ids);
    if (ids.has(id))
      twice.push({
        file: text.file,
        line: text.lineOf([...path, "id"]),
        field: "id",
        advice: `${id} is taken. Write an id that ${collectionPlans[collection].called} does not have yet`,
      });
    ids.add(id);
  }
  const isKnown = (collection: CollectionName, id: string) => known.get(collection)?.has(id) ?? false;
  const advise = (collection: CollectionName, id: string) =>
    `there is no ${id}. Write the id of ${collectionPlans[collection].called}${nearest(id, known.get(collection) ?? [])}`;

  const inFields = entries.flatMap(({ collection, data, text, path }) =>
    idsIn(data, [], otherwise[collection] ?? [])
      .filter((found) => !isKnown(found.collection, found.id))
      .map((found) => ({
        file: text.file,
        line: text.lineOf([...path, ...found.path]),
        field: found.path.join("."),
        advice: advise(found.collection, found.id),
      })),
  );
  const inBodies = entries.flatMap(({ text }) =>
    namedInBody.flatMap(([pattern, collection]) =>
      [...text.body.text.matchAll(pattern)]
        .filter(([, id]) => !isKnown(collection, id ?? ""))
        .map((match) => ({
          file: text.file,
          line:
            text.body.line + text.body.text.slice(0, match.index + match[0].length).split("\n").length - 1,
          field: match[0].match(/^<\w+/)?.[0].slice(1) ?? "",
          advice: advise(collection, match[1] ?? ""),
        })),
    ),
  );
  return [...twice, ...inFields, ...inBodies];
}

interface FoundId {
  readonly id: string;
  readonly collection: CollectionName;
  readonly path: (string | number)[];
}

function idsIn(
  value: unknown,
  path: (string | number)[],
  except: readonly string[],
  collection?: CollectionName,
): FoundId[] {
  if (typeof value === "string") return collection ? [{ id: value, collection, path }] : [];
  if (Array.isArray(value))
    return value.flatMap((part, at) => idsIn(part, [...path, at], except, collection));
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, part]) =>
    idsIn(part, [...path, key], except, except.includes(key) ? undefined : namedBy[key]),
  );
}

/** The id that was probably meant: the one that shares most of its beginning. */
function nearest(id: string, ids: Iterable<string>): string {
  const best = [...ids].sort((one, other) => sharedStart(id, other) - sharedStart(id, one))[0];
  return best === undefined ? "" : `, such as ${best}`;
}

/** How many letters two ids have in common before they part. */
function sharedStart(one: string, other: string): number {
  let at = 0;
  while (at < one.length && one[at] === other[at]) at += 1;
  return at;
}
