import type { APIRoute, GetStaticPaths } from "astro";
import { getCollection } from "astro:content";

export const getStaticPaths = (async () =>
  (await getCollection("cases")).map(({ data }) => ({
    params: { id: data.id },
    props: { study: data },
  }))) satisfies GetStaticPaths;

/** A case as it is built from a seed in the browser. */
export const GET: APIRoute = ({ props }) =>
  new Response(JSON.stringify(props["study"]), { headers: { "content-type": "application/json" } });
