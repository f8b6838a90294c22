import type { APIRoute, GetStaticPaths } from "astro";
import { getCollection } from "astro:content";

export const getStaticPaths = (async () => {
  const all = await getCollection("control");
  return all.map(({ id, data }) => ({ params: { scenario: id }, props: { scenario: data } }));
}) satisfies GetStaticPaths;

/** Each scenario as its own small file, fetched when a run of it is opened. */
export const GET: APIRoute = ({ props }) =>
  new Response(JSON.stringify(props["scenario"]), { headers: { "content-type": "application/json" } });
