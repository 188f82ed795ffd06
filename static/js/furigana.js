// Furigana on or off, remembered in this browser. Without this file all are shown.

const NAME = "furigana"
const root = document.documentElement
const fieldset = document.querySelector("[data-furigana-switch]")

function show(choice) {
  root.dataset.furigana = choice
  for (const button of fieldset.querySelectorAll("button")) {
    button.setAttribute("aria-pressed", String(button.value === choice))
  }
}

function remembered() {
  try {
    return localStorage.getItem(NAME) === "off" ? "off" : "all"
  } catch {
    return "all" // the browser keeps nothing for this page
  }
}

fieldset.addEventListener("click", ({ target }) => {
  if (!target.value) return
  show(target.value)
  try {
    localStorage.setItem(NAME, target.value)
  } catch {
    // then it holds for this page only
  }
})

fieldset.hidden = false
show(remembered())
