import { type CollectionEntry, getCollection } from "astro:content";

/** The lessons in the order they are taught. */
export async function lessonsInOrder(): Promise<CollectionEntry<"lessons">[]> {
  const lessons = await getCollection("lessons");
  return lessons.sort((a, b) => a.data.number.localeCompare(b.data.number, "en-GB", { numeric: true }));
}

/** The six outcomes; the foundations come before the first and are not one of them. */
export async function sixOutcomes(): Promise<CollectionEntry<"outcomes">["data"][]> {
  const outcomes = await getCollection("outcomes");
  return outcomes.map(({ data }) => data).filter(({ id }) => id !== "LO0");
}

/** What comes before the first outcome. */
export async function foundations(): Promise<CollectionEntry<"outcomes">["data"]> {
  const outcomes = await getCollection("outcomes");
  const before = outcomes.find(({ data }) => data.id === "LO0");
  if (!before) throw new Error("content/syllabus/outcomes.yaml holds no LO0");
  return before.data;
}

export async function criteriaInOrder(): Promise<CollectionEntry<"criteria">["data"][]> {
  const criteria = await getCollection("criteria");
  return criteria.map(({ data }) => data).sort((a, b) => Number(a.id.slice(2)) - Number(b.id.slice(2)));
}

/** "1 lesson", "3 lessons". */
export const counted = (count: number, one: string, many: string): string =>
  `${String(count)} ${count === 1 ? one : many}`;
