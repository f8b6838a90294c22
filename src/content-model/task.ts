import * as z from "zod/mini";
import { slug } from "./fields.ts";

/** Stands in until the task format can be loaded. */
export const taskSchema = z.looseObject({ id: slug });
