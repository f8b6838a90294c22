import type { APIRoute } from "astro";
import { caseJsonSchema } from "#engine/case";

/** The format of a case for editors, under an address of its own. */
export const GET: APIRoute = () =>
  new Response(JSON.stringify(caseJsonSchema(), null, 2), {
    headers: { "content-type": "application/schema+json" },
  });
