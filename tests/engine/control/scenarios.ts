import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { parse } from "yaml";
import { scenarioSchema, type Scenario } from "#engine/control";

const folder = path.resolve(import.meta.dirname, "../../../content/control");

/** Every scenario of the content, read as the build reads it. */
export const scenarios: readonly Scenario[] = readdirSync(folder)
  .filter((file) => file.endsWith(".yaml"))
  .sort()
  .map((file) => scenarioSchema.parse(parse(readFileSync(path.join(folder, file), "utf8"))));

export function scenarioOf(id: string): Scenario {
  const found = scenarios.find((scenario) => scenario.id === id);
  if (!found) throw new Error(`no scenario ${id}`);
  return found;
}
