import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { checkFolder } from "../../reference/agreement/check-folder.ts";
import { compareLeastSquares } from "../../reference/agreement/least-squares.ts";

// R 4.2.2 with forecast 8.20 on two made-up series (CC0) and UKgas; R's datasets for regression.
const folder = fileURLToPath(new URL("../../reference/forecast/", import.meta.url));
const command = fileURLToPath(new URL("../../reference/reference.ts", import.meta.url));

describe("figures computed independently in R", () => {
  const { outcomes, notCovered } = checkFolder(folder);

  it.each(outcomes.map((outcome) => [`${outcome.file} ${outcome.id}`, outcome] as const))(
    "%s agrees to nine digits",
    (_, outcome) => {
      expect(outcome.agrees ? "" : `${outcome.where} differs by ${String(outcome.worst)}`).toBe("");
      expect(outcome.compared).toBeGreaterThan(0);
    },
  );

  it("covers every method of the subset, with thousands of numbers", () => {
    expect(notCovered).toEqual({});
    expect(outcomes.length).toBeGreaterThanOrEqual(75);
    expect(outcomes.reduce((sum, { compared }) => sum + compared, 0)).toBeGreaterThan(5_000);
  });

  it("finds least squares at least as small as R's", () => {
    for (const { id, cases, atLeastAsGood } of compareLeastSquares(folder)) {
      expect({ id, atLeastAsGood }).toEqual({ id, atLeastAsGood: cases });
    }
  });
});

describe("the command that checks a folder", () => {
  const run = (...words: string[]) => spawnSync(process.execPath, [command, ...words], { encoding: "utf8" });

  it("ends with one JSON object and no error when all agree", () => {
    const { status, stdout } = run(folder, "--json");
    const last = JSON.parse(stdout.trim().split("\n").at(-1) as string);
    expect(status).toBe(0);
    expect(Object.keys(last)).toEqual(["cases", "agreeing", "worst", "byMethod", "notCovered"]);
    expect(last.agreeing).toBe(last.cases);
  });

  it("says which figure differs, and fails, when a reference figure is changed by a millionth", () => {
    const spoilt = mkdtempSync(join(tmpdir(), "reference-"));
    const file = JSON.parse(readFileSync(join(folder, "toy12.json"), "utf8"));
    file.cases.find((one: { id: string }) => one.id === "ses_simple_a20").forecast.mean[1] *= 1.000001;
    writeFileSync(join(spoilt, "toy12.json"), JSON.stringify(file));
    const { status, stdout } = run(spoilt);
    expect(status).toBe(1);
    expect(stdout).toContain("DISAGREES toy12.json ses_simple_a20: mean[1]");
  });

  it("asks for a folder when none is named", () => {
    expect(run().status).toBe(2);
  });
});
