import type { APIRoute, GetStaticPaths } from "astro";
import { getCollection } from "astro:content";
import { typeset } from "#exercises/task/typeset-task.ts";

export const getStaticPaths = (async () => {
  const all = await getCollection("tasks");
  return all.map(({ id, data }) => ({ params: { task: id }, props: { task: typeset(data) } }));
}) satisfies GetStaticPaths;

/** Each task as its own small file, fetched when somebody opens a lesson's check. */
export const GET: APIRoute = ({ props }) =>
  new Response(JSON.stringify(props["task"]), { headers: { "content-type": "application/json" } });
