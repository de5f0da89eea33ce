//! Words in a calendar of tasks.

messages! {
    done(task) { en: "✓ {task}", zh: "✓ {task}" }
    tactic(name) { en: "Tactic: {name}", zh: "戰術：{name}" }
    owner(name) { en: "Owner: {name}", zh: "負責人：{name}" }
}
