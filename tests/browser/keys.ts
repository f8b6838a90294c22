import type { Locator, Page } from "@playwright/test";

/** How often Tab is pressed before it is seen where the focus is. */
const presses = 6;

/**
 * Tabs until the element has the focus, as somebody without a pointer would. To look after every press takes half of
 * a journey's time, so several are sent at once, and those that come after the element was reached are swallowed.
 */
export async function tabTo(page: Page, target: Locator, key: "Tab" | "Shift+Tab" = "Tab"): Promise<void> {
  await target.waitFor({ state: "attached" });
  try {
    for (let press = 0; press < 400; press += presses) {
      if (await target.evaluate(holdFocus)) return;
      await Promise.all(Array.from({ length: presses }, () => page.keyboard.press(key)));
    }
  } finally {
    await page.evaluate(() => window.dispatchEvent(new Event("let-focus-go")));
  }
  throw new Error(`the focus never came to ${String(target)}`);
}

/** Whether the element has the focus; if not, Tab will not leave it once it has. */
function holdFocus(element: Element): boolean {
  window.dispatchEvent(new Event("let-focus-go"));
  if (element === document.activeElement) return true;
  const stay = (event: KeyboardEvent): void => {
    if (event.key !== "Tab" || element !== document.activeElement) return;
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  window.addEventListener("keydown", stay, { capture: true });
  const letGo = () => window.removeEventListener("keydown", stay, { capture: true });
  window.addEventListener("let-focus-go", letGo, { once: true });
  return false;
}

/** Tabs to a button, a link or a disclosure and presses it. */
export async function press(page: Page, target: Locator): Promise<void> {
  await tabTo(page, target);
  await page.keyboard.press("Enter");
}

/** Tabs to a field and types over what stands there. */
export async function fill(page: Page, target: Locator, text: string): Promise<void> {
  await tabTo(page, target);
  await page.keyboard.press("ControlOrMeta+A");
  await page.keyboard.type(text);
}
