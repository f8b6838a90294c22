import { readCase, type CaseStudy } from "#engine/case";
import { refuse, type Result } from "#engine/measure";

/** A case of this site, as it is published. */
export async function fetchCase(id: string): Promise<Result<CaseStudy>> {
  try {
    const answer = await fetch(`/cases/${encodeURIComponent(id)}.json`);
    if (!answer.ok) return refuse({ code: answer.status === 404 ? "case-unknown" : "case-not-fetched", id });
    return readCase(await answer.json());
  } catch {
    return refuse({ code: "case-not-fetched", id });
  }
}
