import type { Problem } from "#engine/measure";

/** What is kept of a room until it is part of a set of targets, and after. */
export interface PartKept<Draft> {
  readonly draft: Draft;
  /** The set of targets that it belongs to, if any. */
  readonly set: string | null;
}

/** What was read of a draft: a plan, or what is wrong with each field. */
type ReadPlan<Plan> =
  | { readonly ok: true; readonly plan: Plan }
  | { readonly ok: false; readonly problems: Readonly<Record<string, Problem>> };

/** What makes a room: how a plan is typed and read, and where its draft is kept. */
export interface PartMaking<Draft, Plan> {
  readonly start: Plan;
  readonly example: Plan;
  readonly draftOf: (plan: Plan) => Draft;
  readonly readDraft: (draft: Draft) => ReadPlan<Plan>;
  /** Empty fields for figures of one's own, over the months that stand in the draft. */
  readonly emptied: (draft: Draft) => Draft;
  /** Null in a lesson, where nothing is kept. */
  readonly store: {
    read: () => PartKept<Draft> | null;
    write: (kept: PartKept<Draft> | null) => void;
  } | null;
}

/** A room over one part of a set of targets: what is typed, the last plan that could be read, and what was tried. */
export class PartRoom<Draft extends object, Plan> {
  readonly #making: PartMaking<Draft, Plan>;
  #last: Plan;
  draft = $state() as Draft;
  own = $state(false);
  /** The set of targets that it is kept with. */
  set = $state<string | null>(null);
  /** What stood there before something was tried. */
  before = $state.raw<{ draft: Draft; words: string } | null>(null);
  protected readonly read = $derived.by(() => this.#making.readDraft(this.draft));
  readonly plan = $derived.by(() => {
    if (this.read.ok) this.#last = this.read.plan;
    return this.#last;
  });
  readonly unread = $derived(this.read.ok ? 0 : Object.keys(this.read.problems).length);

  constructor(making: PartMaking<Draft, Plan>) {
    this.#making = making;
    this.#last = making.start;
    this.draft = making.draftOf(making.start);
  }

  /** What is wrong with a field, if anything. */
  problemAt(name: string): Problem | undefined {
    return this.read.ok ? undefined : this.read.problems[name];
  }
  /** Takes up what was typed here before. */
  takeUp(): void {
    const found = this.#making.store?.read();
    if (!found) return;
    this.draft = found.draft;
    this.set = found.set;
    this.own = true;
  }
  /** Changes the draft in place, and keeps it at once. */
  change(edit: (draft: Draft) => void): void {
    edit(this.draft);
    this.before = null;
    this.#keep();
  }
  open(opened: Plan): void {
    this.before = null;
    this.#replace(this.#making.draftOf(opened));
  }
  tryOn(tried: Plan, words: string): void {
    this.#instead(this.#making.draftOf(tried), words);
  }
  undo(): void {
    if (this.before) this.#replace(this.before.draft);
    this.before = null;
  }
  empty(): void {
    this.#instead(this.#making.emptied(this.draft), "empty fields");
  }
  example(): void {
    this.before = null;
    this.draft = this.#making.draftOf(this.#making.example);
    this.own = false;
    this.set = null;
    this.#making.store?.write(null);
  }
  link(id: string | null): void {
    this.set = id;
    this.#keep();
  }

  #keep(): void {
    this.own = true;
    this.#making.store?.write({ draft: $state.snapshot(this.draft) as Draft, set: this.set });
  }
  #replace(next: Draft): void {
    this.draft = next;
    this.#keep();
  }
  #instead(next: Draft, words: string): void {
    this.before = { draft: $state.snapshot(this.draft) as Draft, words };
    this.#replace(next);
  }
}
