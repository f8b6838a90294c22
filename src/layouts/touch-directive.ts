import { sayNotFetched } from "#ui/not-fetched.ts";

/**
 * `client:touch`: an island wakes when it is first pointed at, focused or typed in, so that reading costs no script.
 * Somebody who has worked here before has answers to see, and for them it wakes when it comes into view.
 *
 * What is done before the island is awake is not lost: a click is held and given again, and so is what was typed, which
 * waking would clear from its field. A room that is opened to be worked in wakes at once (`"now"`), and loses no more; a
 * chart wakes when it comes into view (`"seen"`). Where a script cannot be fetched, the page says so, with the way out.
 */
type Directive = (
  load: () => Promise<() => Promise<void>>,
  options: { value: string },
  element: HTMLElement,
) => void;

type Field = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

const wakes = ["pointerover", "pointerdown", "focusin", "keydown"] as const;

function hasWorkKept(): boolean {
  try {
    return localStorage.getItem("gt-work-kept") === "yes";
  } catch {
    return false;
  }
}

/** What was typed or chosen in a part, each as a way to do it again, so that the island hears of it. */
function doneIn(element: HTMLElement): (() => void)[] {
  const fields = element.querySelectorAll<Field>("input, textarea, select");
  return [...fields].flatMap((field) => {
    const { value } = field;
    const isList = "options" in field;
    const options = isList ? [...field.options] : [];
    const first = options.find((option) => option.defaultSelected) ?? options[0];
    const before = isList ? first?.value : field.defaultValue;
    if (value === before) return [];
    return () => {
      // A field that takes over what stands in it may hold more by now.
      if (!isList && field.value !== "") return;
      field.value = value;
      field.dispatchEvent(new Event(isList ? "change" : "input", { bubbles: true }));
    };
  });
}

const touch: Directive = (load, options, element) => {
  let begun = false;
  let held: HTMLElement | undefined;

  const hold = (event: Event) => {
    held = event.target instanceof HTMLElement ? event.target : undefined;
    event.preventDefault();
    event.stopPropagation();
  };
  const wakeUp = async () => {
    if (begun) return;
    begun = true;
    for (const name of wakes) element.removeEventListener(name, wake);
    element.addEventListener("click", hold, { capture: true });
    const hydrate = await load().catch(() => null);
    if (!hydrate) {
      element.removeEventListener("click", hold, { capture: true });
      sayNotFetched(element, () => {
        begun = false;
        wake();
      });
      return;
    }
    const giveAgain = doneIn(element);
    await hydrate();
    // Its first effects clear the fields, and run when this turn is over.
    if (giveAgain.length > 0) await new Promise((resolve) => setTimeout(resolve));
    for (const give of giveAgain) give();
    element.removeEventListener("click", hold, { capture: true });
    held?.click();
  };

  function wake(): void {
    void wakeUp();
  }

  for (const name of wakes) element.addEventListener(name, wake, { passive: true });
  if (options.value === "now") wake();
  else if (options.value === "seen" || hasWorkKept()) {
    const observer = new IntersectionObserver((entries) => {
      if (!entries.some((entry) => entry.isIntersecting)) return;
      observer.disconnect();
      wake();
    });
    for (const child of element.children) observer.observe(child);
    // A list of what is kept is what its page is opened for, wherever on the page it stands.
    if (options.value === "kept") wake();
  }
};

export default touch;
