// Keys, time and double presses of a question. The form works without this file.

const form = document.querySelector("[data-question]")
const startedAt = performance.now()

// Choose an option by its number, unless the learner is typing or calls a shortcut.
document.addEventListener("keydown", (event) => {
  if (event.ctrlKey || event.metaKey || event.altKey || event.repeat) return
  if (event.target.matches("input, select, textarea, summary")) return
  form.querySelector(`[data-key="${CSS.escape(event.key)}"]`)?.click()
})

form.addEventListener("submit", (event) => {
  if (form.dataset.sent) return event.preventDefault()
  form.dataset.sent = "yes"
  form.querySelector("[data-duration]").value = Math.round(performance.now() - startedAt)
})

// A page that comes back from the browser's memory can be answered again.
addEventListener("pageshow", () => delete form.dataset.sent)
