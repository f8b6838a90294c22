import fs from "node:fs";
import path from "node:path";
import { parse } from "yaml";
import { describe, expect, it } from "vitest";
import { controlPracticeSheet } from "#engine/control";
import { practiceSheet } from "#engine/forecast";
import { targetPracticeSheet } from "#engine/targets";
import { checkTask, markAnswer, readTask, type PracticeSheet } from "#engine/task";
import { roomOfPractice } from "#exercises/practice/practice-rooms.ts";

const folder = path.resolve(import.meta.dirname, "../../content/tasks");
const files = fs
  .readdirSync(folder, { recursive: true, encoding: "utf8" })
  .filter((file) => file.endsWith(".yaml"))
  .sort();

const makers: Partial<Record<ReturnType<typeof roomOfPractice>, PracticeSheet>> = {
  control: controlPracticeSheet,
  targets: targetPracticeSheet,
};
const maker: PracticeSheet = (kind, seed) => (makers[roomOfPractice(kind)] ?? practiceSheet)(kind, seed);

describe.each(files)("%s", (file) => {
  const read = readTask(parse(fs.readFileSync(path.join(folder, file), "utf8")));

  it("is read as a task, whose id is its file's name", () => {
    expect(read).toMatchObject({ ok: true, value: { id: path.basename(file, ".yaml") } });
  });
  if (!read.ok) return;
  const task = read.value;

  it("is sound: its right answer earns every mark", () => {
    expect(checkTask(task, 1, maker)).toEqual([]);
  });

  it("teaches: it has a hint and says what it works out", () => {
    expect(task.hints?.length ?? 0).toBeGreaterThan(0);
    expect(task.after.length).toBeGreaterThan(80);
  });

  if (task.kind !== "written") return;
  it.each((task.nearMisses ?? []).map((near) => [near.earns, near.because, near.answer] as const))(
    "gives %i marks when the candidate %s",
    (earns, _because, answer) => {
      expect(markAnswer(task, { kind: "written", text: answer }).earned).toBe(earns);
    },
  );

  it("has a near miss, so that the line is drawn from both sides", () => {
    expect(task.nearMisses?.length ?? 0).toBeGreaterThan(0);
  });
});
