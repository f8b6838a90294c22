import type { Result } from "#engine/measure";
import { cabinet, newId } from "./documents/browser-cabinet.ts";
import type { Editing } from "./documents/cabinet.ts";
import type { PipelineWork } from "./documents/pipeline-body.ts";
import { sayWorkIsKept } from "./work-kept.ts";

export type { Kept } from "./documents/stored-document.ts";
export type { Editing } from "./documents/cabinet.ts";
export type { PipelineWork } from "./documents/pipeline-body.ts";

/** The person's pipelines, latest first. */
export const pipelines = cabinet.shelf<PipelineWork>("pipeline");

/** Work on one pipeline, or on a new one. Two tabs with the same one never write over each other. */
export function editPipeline(id: string = newId()): Editing<PipelineWork> {
  const editing = cabinet.edit<PipelineWork>("pipeline", id);
  return {
    id: editing.id,
    keep: (body) => {
      sayWorkIsKept();
      return editing.keep(body);
    },
  };
}

export function forgetPipeline(id: string): Promise<Result<true>> {
  return cabinet.forget("pipeline", id);
}
