import { readTask } from "#engine/task";
import Task from "../task/Task.svelte";

/** What a lesson's check needs once it is opened, and no lesson before. */
export const checkParts = { readTask, Task };
