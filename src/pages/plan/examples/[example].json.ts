import type { APIRoute, GetStaticPaths } from "astro";
import { getCollection } from "astro:content";
import { flawedTwin } from "../../../content-model/flawed-twin.ts";

/** Each worked example and its flawed twin, fetched when somebody opens it. */
export const getStaticPaths = (async () => {
  const examples = await getCollection("plans");
  return examples.flatMap(({ data }) => [
    { params: { example: data.id }, props: { plan: data.plan } },
    { params: { example: `${data.id}-flawed` }, props: { plan: flawedTwin(data) } },
  ]);
}) satisfies GetStaticPaths;

export const GET: APIRoute = ({ props }) => Response.json(props["plan"]);
