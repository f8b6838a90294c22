import type { APIRoute, GetStaticPaths } from "astro";
import { getCollection } from "astro:content";

export const getStaticPaths = (async () => {
  const all = await getCollection("series");
  return all.map(({ id, data }) => ({ params: { series: id }, props: { series: data } }));
}) satisfies GetStaticPaths;

/** Each series as its own small file, fetched when somebody chooses it. */
export const GET: APIRoute = ({ props }) =>
  new Response(JSON.stringify(props["series"]), { headers: { "content-type": "application/json" } });
