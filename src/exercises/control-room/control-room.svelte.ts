import {
  agendaOf,
  beginRun,
  boardOf,
  costOf,
  decide,
  holdTalk,
  mostDecisions,
  openPlay,
  openScenes,
  readRun,
  replay,
  writeTrigger,
  type ControlRun,
  type Decision,
  type Scenario,
} from "#engine/control";
import type { Problem } from "#engine/measure";
import { editControlRun, type KeptControlRun } from "#state/control-runs";
import { readDecision, readFinding, readTrigger } from "./read-forms.ts";
import { weekSummary } from "./week-words.ts";

type Problems = Readonly<Record<string, Problem>>;

/** A run that is being played, with what is typed for the coming week. Every change is kept on the device at once. */
export class ControlRoom {
  readonly scenario: Scenario;
  run: ControlRun = $state.raw({} as ControlRun);
  pending: readonly Decision[] = $state.raw([]);
  talk: { scene: string; choices: string[] } | null = $state.raw(null);
  typed: Record<string, string> = $state({});
  /** Problems of fields, by form and field, and those of a whole form under its name. */
  fieldProblems: Problems = $state.raw({});
  formProblems: Readonly<Record<string, readonly Problem[]>> = $state.raw({});
  /** Said aloud after a change. */
  said = $state("");
  /** Its document, once there is something to keep. */
  id: string | undefined = $state();
  #editing: ReturnType<typeof editControlRun> | undefined;

  readonly play = $derived.by(() => {
    const played = replay(this.scenario, this.run);
    return played.ok ? played.value : openPlay(this.scenario, this.run.seed);
  });
  readonly board = $derived(boardOf(this.play));
  readonly agenda = $derived(agendaOf(this.play));
  readonly talks = $derived(openScenes(this.play, this.run.scenes));
  readonly over = $derived.by(() => this.run.weeks.length >= this.scenario.weeks);
  /** What is left of the reserve after what is put down for the coming week. */
  readonly left = $derived(
    this.pending.reduce((left, decision) => left - costOf(this.scenario, decision), this.board.reserve),
  );

  constructor(scenario: Scenario, seed: number) {
    this.scenario = scenario;
    this.run = beginRun(scenario, seed);
  }

  /** Goes on with a kept run. What in it cannot be played is returned as problems, and the run stays as it was. */
  takeUp(id: string, kept: KeptControlRun): readonly Problem[] {
    const read = readRun(this.scenario, kept.run);
    if (!read.ok) return read.problems;
    this.run = read.value;
    this.id = id;
    this.#editing = editControlRun(id);
    this.typed = { ...kept.typed };
    const talk = this.talks.find((scene) => scene.id === kept.talk?.scene);
    const turn = kept.talk?.choices.every((choice) =>
      talk?.turns.some((one) => one.choices.some(({ id: own }) => own === choice)),
    );
    this.talk = talk && turn && kept.talk ? { scene: talk.id, choices: [...kept.talk.choices] } : null;
    if (kept.pending.length === 0 || this.over) return [];
    const next = decide(this.scenario, this.run, kept.pending as readonly Decision[]);
    if (!next.ok) return [{ code: "control-pending-dropped" }];
    this.pending = next.value.weeks.at(-1)?.decisions ?? [];
    return [];
  }

  #keep(): void {
    this.#editing ??= editControlRun();
    this.id = this.#editing.id();
    const { firm, title, weeks } = this.scenario;
    void this.#editing.keep({
      title: `${firm}: ${title}`,
      scenario: this.run.scenario,
      seed: this.run.seed,
      done: this.run.weeks.length,
      weeks,
      run: this.run,
      pending: [...this.pending],
      talk: this.talk,
      typed: $state.snapshot(this.typed),
    });
  }

  type(field: string, text: string): void {
    this.typed[field] = text;
    const { [field]: mended, ...others } = this.fieldProblems;
    if (mended) this.fieldProblems = others;
    this.#keep();
  }

  #complain(form: string, problems: readonly Problem[], fields: Problems = {}): void {
    this.formProblems = { ...this.formProblems, [form]: problems };
    this.fieldProblems = Object.fromEntries(
      Object.entries(fields).map(([name, problem]) => [`${form}.${name}`, problem]),
    );
  }
  #forgetTyped(form: string): void {
    this.typed = Object.fromEntries(
      Object.entries(this.typed).filter(([name]) => !name.startsWith(`${form}.`)),
    );
  }

  /** Puts the decision of the form down for the coming week. */
  putDown(): boolean {
    const read = readDecision(this.scenario, this.typed);
    if (!read.ok) {
      this.#complain("decision", [], read.problems);
      return false;
    }
    const next = [...this.pending, read.value];
    const tried =
      next.length > mostDecisions
        ? ({
            ok: false,
            problems: [{ code: "control-too-many", have: next.length, most: mostDecisions }],
          } as const)
        : decide(this.scenario, this.run, next);
    this.#complain("decision", tried.ok ? [] : tried.problems);
    if (!tried.ok) return false;
    this.pending = next;
    this.#forgetTyped("decision");
    this.said = `Put down for week ${String(this.board.week + 1)}: ${String(next.length)} of ${String(mostDecisions)}.`;
    this.#keep();
    return true;
  }

  takeOut(at: number): void {
    this.pending = this.pending.filter((_, place) => place !== at);
    this.said = "Taken out.";
    this.#keep();
  }

  /** Writes the trigger of the form. */
  writeTrigger(): boolean {
    const read = readTrigger(this.scenario, this.typed, this.run.triggers);
    if (!read.ok) {
      this.#complain("trigger", [], read.problems);
      return false;
    }
    const next = writeTrigger(this.scenario, this.run, read.value);
    this.#complain("trigger", next.ok ? [] : next.problems);
    if (!next.ok) return false;
    this.run = next.value;
    this.#forgetTyped("trigger");
    this.said = "The trigger is written. It is watched from the next review on.";
    this.#keep();
    return true;
  }

  /** Says one thing in a talk; with the last one the talk is held. */
  say(scene: string, choice: string): void {
    const choices = [...(this.talk?.scene === scene ? this.talk.choices : []), choice];
    const held = holdTalk(this.scenario, this.run, scene, choices);
    if (held.ok) this.run = held.value;
    this.talk = held.ok ? null : { scene, choices };
    this.#keep();
  }

  /** Holds the review and plays the coming week. */
  holdReview(): boolean {
    const next = decide(this.scenario, this.run, this.pending, readFinding(this.typed));
    this.#complain("review", next.ok ? [] : next.problems);
    if (!next.ok) return false;
    this.run = next.value;
    this.pending = [];
    this.talk = null;
    this.#forgetTyped("finding");
    this.said = weekSummary(this.board);
    this.#keep();
    return true;
  }
}
