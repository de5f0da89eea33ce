// What can be measured of a page that is open: targets, the focus, and what sticks out. Each measure gives a line for
// each thing to mend.
import { type Page } from "@playwright/test";

/** What a person clicks or types in. */
const CONTROLS =
  "a[href], button, input:not([type=hidden]), select, textarea, summary, [tabindex='0'], [role=button], [role=link]";

/**
 * Targets of less than 24 by 24 CSS pixels that do not keep the distance that makes up for it: WCAG 2.5.8. Links in a
 * sentence are exempt, and a label belongs to its box.
 */
export async function smallTargets(page: Page): Promise<string[]> {
  return page.evaluate((controls) => {
    type Target = { element: Element; left: number; top: number; right: number; bottom: number };
    const shown = (element: Element) => element.checkVisibility({ opacityProperty: false, visibilityProperty: true });
    const targets: Target[] = [];
    for (const element of document.querySelectorAll(controls)) {
      if (!shown(element) || element.closest(".skip, [inert]")) continue;
      const label = element.matches("[type=checkbox], [type=radio]") ? element.closest("label") : null;
      const boxes = [element, label].flatMap((part) => (part ? [part.getBoundingClientRect()] : []));
      const box = {
        element,
        left: Math.min(...boxes.map((box) => box.left)),
        top: Math.min(...boxes.map((box) => box.top)),
        right: Math.max(...boxes.map((box) => box.right)),
        bottom: Math.max(...boxes.map((box) => box.bottom)),
      };
      if (box.right - box.left > 1 && box.bottom - box.top > 1) targets.push(box);
    }
    const small = (it: Target) => it.right - it.left < 23.99 || it.bottom - it.top < 23.99;
    const near = (it: Target, other: Target) => {
      const [x, y] = [(it.left + it.right) / 2, (it.top + it.bottom) / 2];
      if (small(other)) {
        return Math.hypot(x - (other.left + other.right) / 2, y - (other.top + other.bottom) / 2) < 24;
      }
      return Math.hypot(Math.max(other.left - x, x - other.right, 0), Math.max(other.top - y, y - other.bottom, 0)) < 12;
    };
    const inSentence = ({ element }: Target) =>
      element.matches("a") && getComputedStyle(element).display === "inline" && element.parentElement?.matches("p, li");
    return targets
      .filter((it) => small(it) && !inSentence(it))
      .filter((it) => targets.some((other) => other !== it && !it.element.contains(other.element) &&
        !other.element.contains(it.element) && near(it, other)))
      .map(({ element, left, right, top, bottom }) =>
        `${(right - left).toFixed(0)}×${(bottom - top).toFixed(0)}: ${element.outerHTML.slice(0, 120)}`);
  }, CONTROLS);
}

/** What makes the page scroll sideways, or is cut off without a way to scroll to it. */
export async function overflow(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const found: string[] = [];
    const { scrollWidth, clientWidth } = document.documentElement;
    if (scrollWidth > clientWidth) {
      const out = [...document.querySelectorAll("body *")].filter((it) => it.getBoundingClientRect().right > clientWidth + 1);
      const named = out.slice(0, 5).map((it) => `${it.localName}.${it.className}`);
      found.push(`the page is ${scrollWidth} wide in ${clientWidth}: ${named.join(", ")}`);
    }
    for (const frame of document.querySelectorAll<HTMLElement>("body *")) {
      const style = getComputedStyle(frame);
      if (!/auto|scroll/.test(style.overflowX) || frame.scrollWidth <= frame.clientWidth + 1) continue;
      if (!frame.checkVisibility() || frame.matches("input, textarea, select")) continue;
      const named = frame.matches("[role=region], [role=group]") && frame.getAttribute("aria-label");
      if (frame.tabIndex < 0 || !named) found.push(`scrolls without the keyboard or a name: ${frame.className}`);
    }
    return found;
  });
}

/** Words that are cut: text in a box that hides what does not fit. */
export async function cutWords(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const found: string[] = [];
    for (const element of document.querySelectorAll<HTMLElement>("main *, header *, nav *, aside *, dialog[open] *")) {
      if (!element.checkVisibility() || element.closest(".unseen, svg, [aria-hidden=true]")) continue;
      if (element.matches("input, select, textarea, option, fieldset, table, tbody, tr")) continue;
      const hasText = [...element.childNodes].some((node) => node.nodeType === 3 && node.textContent!.trim());
      if (!hasText) continue;
      const { overflowX, overflowY, clipPath } = getComputedStyle(element);
      if (clipPath !== "none") continue;
      const cutX = /hidden|clip/.test(overflowX) && element.scrollWidth > element.clientWidth + 1;
      const cutY = /hidden|clip/.test(overflowY) && element.scrollHeight > element.clientHeight + 1;
      if (cutX || cutY) found.push(`${element.className}: ${element.textContent!.slice(0, 60)}`);
    }
    return found;
  });
}

/** What is wrong with the focus where it is: out of sight, covered, or not to be told from anything else. */
export type Focus = { at: string; end: boolean; faults: string[] };

export async function focusNow(page: Page): Promise<Focus> {
  return page.evaluate(() => {
    const element = document.activeElement as HTMLElement | null;
    if (!element || element === document.body) return { at: "", end: true, faults: [] };
    const name = element.getAttribute("aria-label") ?? element.id ?? "";
    const mark = (element.dataset.seen ??= String(((window as any).seen = ((window as any).seen ?? 0) + 1)));
    const at = `${mark} ${element.tagName.toLowerCase()} ${name || element.textContent!.trim().slice(0, 40)}`;
    const faults: string[] = [];

    // What is drawn for the eye: of a box over its label, and of a file field over its button, the one beneath.
    const see = element.matches(".radio input") ? (element.nextElementSibling as HTMLElement)
      : element.matches(".file-input") ? element.parentElement! : element;
    const box = see.getBoundingClientRect();
    const left = Math.max(box.left, 0), right = Math.min(box.right, innerWidth);
    const top = Math.max(box.top, 0), bottom = Math.min(box.bottom, innerHeight);
    if (right - left < 2 || bottom - top < 2) {
      faults.push(`out of sight at ${box.left.toFixed(0)},${box.top.toFixed(0)}`);
    } else {
      // Nothing of a small thing may be covered; something of a big one must be seen.
      const inset = (from: number, to: number, part: number) => from + (to - from) * part;
      const points = [[0.5, 0.5], [0.1, 0.2], [0.9, 0.2], [0.1, 0.8], [0.9, 0.8]].map(([x, y]) => [
        inset(left, right, x), inset(top, bottom, y),
      ]);
      const free = points.filter(([x, y]) => {
        const hit = document.elementFromPoint(x, y);
        return hit && (hit === element || see.contains(hit) || hit.contains(see) || element.closest("label")?.contains(hit));
      });
      const big = box.height > 200;
      if (big ? free.length === 0 : free.length < points.length) {
        const over = document.elementFromPoint(points[0][0], points[0][1]);
        faults.push(`covered at ${points.length - free.length} of ${points.length} points by ${over?.className}`);
      }
      if (!big && (box.top < -1 || box.bottom > innerHeight + 1)) faults.push("cut by the window's edge");
    }

    // Contrast of the mark of the focus against what is around it: at least 3 to 1 (WCAG 1.4.11).
    const canvas = document.createElement("canvas").getContext("2d", { willReadFrequently: true })!;
    canvas.canvas.width = canvas.canvas.height = 1;
    const rgba = (colour: string) => {
      canvas.clearRect(0, 0, 1, 1);
      canvas.fillStyle = colour;
      canvas.fillRect(0, 0, 1, 1);
      return [...canvas.getImageData(0, 0, 1, 1).data];
    };
    const luminance = (colour: number[]) => {
      const [r, g, b] = colour.slice(0, 3).map((v) => v / 255).map((v) => (v <= 0.04045 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4));
      return 0.2126 * r + 0.7152 * g + 0.0722 * b;
    };
    let around: HTMLElement | null = see.parentElement;
    while (around && rgba(getComputedStyle(around).backgroundColor)[3] < 255) around = around.parentElement;
    const ground = rgba(around ? getComputedStyle(around).backgroundColor : "white");
    const style = getComputedStyle(see);
    const mark_ = rgba(style.outlineColor);
    const [a, b] = [luminance(ground), luminance(mark_)];
    const contrast = (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    if (style.outlineStyle === "none" || parseFloat(style.outlineWidth) < 2) faults.push("no mark of the focus");
    else if (contrast < 3) faults.push(`the mark of the focus has a contrast of ${contrast.toFixed(2)}`);
    return { at, end: false, faults };
  });
}

/** Goes through a place by Tab, from where the focus is to the end of the page: what is wrong at which control. */
export async function tabThrough(page: Page, most = 600): Promise<{ stops: string[]; faults: string[] }> {
  const stops: string[] = [];
  const faults: string[] = [];
  const seen = new Set<string>();
  for (let count = 0; count < most; count++) {
    await page.keyboard.press("Tab");
    const focus = await focusNow(page);
    // A field for days has several stops of its own.
    if (focus.at === stops.at(-1)) continue;
    if (focus.end || seen.has(focus.at)) return { stops, faults };
    seen.add(focus.at);
    stops.push(focus.at);
    faults.push(...focus.faults.map((fault) => `${focus.at}: ${fault}`));
  }
  return { stops, faults: [...faults, `no end after ${most} stops`] };
}

/** Opens everything that is folded on the place that is open. */
export async function unfold(page: Page) {
  await page.evaluate(async () => {
    for (let round = 0; round < 3; round++) {
      for (const details of document.querySelectorAll("main details:not([open])")) details.setAttribute("open", "");
      const folded = document.querySelectorAll<HTMLElement>("main [aria-expanded=false]");
      if (!folded.length) return;
      folded.forEach((button) => button.click());
      await new Promise((drawn) => setTimeout(drawn));
    }
  });
}

type Node = { nodeId: string; parentId?: string; ignored: boolean; role?: Said; name?: Said; properties?: { name: string; value: Said }[] };
type Said = { value?: any };

/** The accessibility tree as a screen reader gets it. */
async function tree(page: Page): Promise<Node[]> {
  const client = await page.context().newCDPSession(page);
  const { nodes } = (await client.send("Accessibility.getFullAXTree")) as unknown as { nodes: Node[] };
  await client.detach();
  return nodes;
}

const OPERATED = /^(button|link|textbox|combobox|checkbox|radio|slider|searchbox|spinbutton|menuitem|DisclosureTriangle|Date)$/;
const CONTEXT = /^(row|article|listitem|group|radiogroup|region|dialog|figure|form|navigation|banner|complementary|main|Date|RootWebArea)$/;

/** Controls without a name, and those that share their name with another in the same row, card, group or region. */
export async function nameless(page: Page): Promise<string[]> {
  const nodes = await tree(page);
  const by = new Map(nodes.map((node) => [node.nodeId, node]));
  const seen = new Map<string, string>();
  const faults: string[] = [];
  for (const node of nodes) {
    const role = String(node.role?.value ?? "");
    if (node.ignored || !OPERATED.test(role)) continue;
    const name = String(node.name?.value ?? "").trim();
    let around = by.get(node.parentId ?? "");
    while (around && (around.ignored || !CONTEXT.test(String(around.role?.value)))) around = by.get(around.parentId ?? "");
    const where = `${around?.role?.value} “${String(around?.name?.value ?? "").slice(0, 40)}”`;
    if (!name) faults.push(`a ${role} in ${where} has no name`);
    const key = `${around?.nodeId} ${role} ${name}`;
    // Links to one and the same place may share their name.
    const leads = String(node.properties?.find(({ name }) => name === "url")?.value.value ?? "");
    if (seen.has(key) && !(leads && seen.get(key) === leads)) faults.push(`more than one ${role} “${name}” in ${where}`);
    seen.set(key, leads);
  }
  return faults;
}

/** Pictures of figures, each with what is said in its place. */
export async function pictures(page: Page): Promise<string[]> {
  const nodes = await tree(page);
  return nodes
    .filter((node) => !node.ignored && /^(image|img|graphics-document)$/i.test(String(node.role?.value)))
    .map((node) => String(node.name?.value ?? "").trim());
}

/** What stands in the regions that a screen reader watches, apart from alerts. */
export async function told(page: Page): Promise<string[]> {
  const nodes = await tree(page);
  const children = new Map<string, Node[]>();
  for (const node of nodes) children.set(node.parentId ?? "", [...(children.get(node.parentId ?? "") ?? []), node]);
  const text = (node: Node): string =>
    node.role?.value === "StaticText" ? String(node.name?.value ?? "") : (children.get(node.nodeId) ?? []).map(text).join("");
  return nodes
    .filter((node) => node.properties?.some(({ name, value }) => name === "live" && value.value === "polite"))
    .map(text)
    .filter((said) => said);
}
