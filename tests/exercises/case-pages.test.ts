import "fake-indexeddb/auto";
import { cleanup, fireEvent, render, screen, waitFor } from "@testing-library/svelte";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import {
  buildCase,
  caseCandidatePart,
  exampleCase,
  keyAnswers,
  toHandInFile,
  toPaperFile,
  type HandIn,
} from "#engine/case";
import { caseWorks } from "#state/case-works";
import { readCandidateNumbers } from "../../src/exercises/case/candidate-numbers.ts";
import { classAddress, readCaseAddress } from "../../src/exercises/case/case-address.ts";
import CaseDesk from "../../src/exercises/case/CaseDesk.svelte";
import PaperBench from "../../src/exercises/case/PaperBench.svelte";
import MarkHandIns from "../../src/exercises/case/MarkHandIns.svelte";

const made = (seed: number) => {
  const built = buildCase(exampleCase, seed);
  if (!built.ok) throw new Error("the example gives no case");
  return built.value;
};

beforeEach(() => {
  vi.stubGlobal("fetch", () => Promise.resolve(new Response(JSON.stringify(exampleCase))));
});
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

describe("the address of a case", () => {
  it("gives each candidate of a class figures of their own, and the same again", () => {
    const search = (candidate: string) => classAddress("example", 7, candidate).split("/").at(-1) ?? "";
    const [first, second] = ["C-104", "C-105"].map((candidate) => readCaseAddress(search(candidate)).seed);
    expect(first).not.toBe(second);
    expect(readCaseAddress(search("c-104")).seed).toBe(first);
  });
  it.each(["-1", "1.5", "abc", "1e3", "9999999999", ""])(
    "refuses the seed “%s” and puts none in its place",
    (seed) => {
      const read = readCaseAddress(`?seed=${seed}`);
      expect(read.seed).toBeNull();
      expect(read.problems.map(({ code }) => code)).toEqual(["case-seed"]);
    },
  );
});

describe("candidate numbers", () => {
  it("are read from lines, commas and spans, each once", () => {
    const read = readCandidateNumbers("C-1, c-1\nC-2\n3 to 5");
    expect(read.ok && read.value).toEqual(["c-1", "C-2", "3", "4", "5"]);
  });
  it("are refused when too many or too long", () => {
    expect(readCandidateNumbers("1 to 999999").ok).toBe(false);
    expect(readCandidateNumbers("x".repeat(61)).ok).toBe(false);
  });
});

/** The first reading of what is kept fetches every format. */
const slow = { timeout: 10_000 };

describe("the desk", () => {
  it("keeps what is typed, and brings it back", async () => {
    const built = made(11);
    const { id } = built.tasks[0] ?? { id: "" };
    const props = { part: caseCandidatePart(built), built };
    const first = render(CaseDesk, props);
    const field = () => first.container.querySelector<HTMLInputElement>(`#task-${id} input`);
    await fireEvent.input(field() ?? document.body, { target: { value: "12" } });
    await waitFor(() => {
      const kept = caseWorks.get().kept.find(({ body }) => body.seed === 11);
      expect(Object.values(kept?.body.answers[id] ?? {})).toEqual(["12"]);
    }, slow);
    first.unmount();
    const again = render(CaseDesk, props);
    await waitFor(() => {
      expect(again.container.querySelector<HTMLInputElement>(`#task-${id} input`)?.value).toBe("12");
    }, slow);
  });
});

describe("a paper without its key", () => {
  it("is opened and answered, and tells neither key nor cause", async () => {
    const { container } = render(PaperBench);
    const open = async (text: string) => {
      const field = container.querySelector<HTMLInputElement>("input[type=file]");
      Object.defineProperty(field, "files", { value: [new File([text], "paper.json")], configurable: true });
      await fireEvent.change(field ?? container);
    };
    const paper = toPaperFile(caseCandidatePart(made(7)));
    await open(paper.slice(0, 100));
    expect((await screen.findByRole("alert")).textContent).toContain("cut short");
    await open(paper);
    expect(await screen.findByText(/There is no key in this paper/)).toBeTruthy();
    expect(screen.queryByText(/planted cause/)).toBeNull();
  });
});

describe("the tutor’s desk", () => {
  const handIn = (change: Partial<HandIn> = {}): string => {
    const built = made(7);
    return toHandInFile({
      candidate: "",
      caseId: built.id,
      caseVersion: built.version,
      seed: 7,
      attempt: 1,
      startedAt: "2026-11-24T09:00",
      handedInAt: "2026-11-24T10:00",
      answers: keyAnswers(built),
      ...change,
    });
  };
  async function open(text: string): Promise<void> {
    const { container } = render(MarkHandIns, { ofClass: 7, knowsClass: true });
    const field = container.querySelector<HTMLInputElement>("input[type=file]");
    if (!field) throw new Error("no field for a file");
    Object.defineProperty(field, "files", { value: [new File([text], "hand-in.json")] });
    await fireEvent.change(field);
  }
  it("marks a hand-in by its own seed, and the key earns everything", async () => {
    await open(handIn());
    expect(await screen.findByRole("heading", { name: /^1 of 1 mark$/ })).toBeTruthy();
  });
  it("refuses one that is cut short, foreign or of another case’s task, in a sentence", async () => {
    await open(handIn().slice(0, 80));
    expect((await screen.findByRole("alert")).textContent).toContain("cut short");
    cleanup();
    await open("[]");
    expect((await screen.findByRole("alert")).textContent).toContain("not a hand-in");
    cleanup();
    await open(handIn({ answers: { elsewhere: { text: "x" } } }));
    expect((await screen.findByRole("alert")).textContent).toContain("does not have");
  });
});
