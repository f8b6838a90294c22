/** What reads a lesson's tasks once its check is opened, and no lesson before. */
export { readTask } from "#engine/task";
