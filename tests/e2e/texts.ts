// A sample in which every free text is another: what people may write, and what they may be sent.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { type Sample } from "./support";

/** Fields whose texts are words of the format, ids or what they refer to. */
const WORDS = new Set([
  "id", "format", "currency", "launchMonth", "standard", "department", "businessGoals", "decision", "on", "goal", "goals",
  "class", "direction", "confidence", "pattern", "money", "from", "to", "channel", "channels", "kpi", "tactic", "tactics",
  "kind", "frequency", "closeness", "function", "shape", "method", "best", "worst", "first", "second", "order", "role",
  "by", "joined", "serves", "talkedOn", "missionReviewedOn", "presentedOn", "decidedOn", "due", "month", "filledOn", "savedAt",
]);

/** The file of the sample with each free text written anew, given how many there were before it; and how many there are. */
export function rewritten(sample: Sample, write: (before: number) => string): { text: string; count: number } {
  const file = JSON.parse(readFileSync(join(__dirname, "..", "..", "samples", `${sample}.en.json`), "utf8"));
  let count = 0;
  const visit = (value: any, key: string): any => {
    if (typeof value === "string") return WORDS.has(key) || key === "answers" ? value : write(count++);
    if (Array.isArray(value)) return value.map((item) => visit(item, key));
    if (value && typeof value === "object") {
      return Object.fromEntries(
        Object.entries(value).map(([name, item]) => [name, key === "answers" && typeof item === "string" ? item : visit(item, name)]),
      );
    }
    return value;
  };
  file.plan = visit(file.plan, "plan");
  delete file.results;
  return { text: JSON.stringify(file), count };
}
