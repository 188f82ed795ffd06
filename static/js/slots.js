// Press a part to put it into the first empty blank; press it again, or the blank, to take it
// back. The fields, which the form has without this file too, hold what was chosen.

const root = document.querySelector("[data-slots]")
const fields = [...root.querySelectorAll("select")]
const parts = [...root.querySelectorAll("[data-key]")]
const blanks = [...document.querySelectorAll("[data-blank]")].map(asButton)

// A button in place of the blank, with the same look.
function asButton(blank) {
  const button = document.createElement("button")
  button.type = "button"
  button.className = blank.className
  button.append(...blank.childNodes)
  button.empty = [...button.childNodes]
  blank.replaceWith(button)
  return button
}

// What to say, in the page's language, with names in braces for the values.
const said = (name, values = {}) => root.dataset[name].replace(/\{(\w+)\}/g, (_, key) => values[key])
const tell = (text) => (root.querySelector("[data-said]").textContent = text)

function put(part) {
  const at = fields.findIndex((field) => !field.value)
  if (at < 0) return tell(said("full"))
  fields[at].value = part
  show()
  tell(said("put", { part, number: at + 1 }))
}

function takeBack(field) {
  if (!field.value) return
  tell(said("taken", { part: field.value }))
  field.value = ""
  show()
}

function show() {
  blanks.forEach((blank, at) => {
    const part = fields[at].value
    blank.classList.toggle("filled", Boolean(part))
    blank.setAttribute("aria-label", said(part ? "filled" : "empty", { part, number: at + 1 }))
    blank.setAttribute("aria-disabled", String(!part))
    blank.replaceChildren(...(part ? [part] : blank.empty))
  })
  for (const part of parts) part.setAttribute("aria-pressed", String(fields.some(({ value }) => value === part.value)))
}

blanks.forEach((blank, at) => blank.addEventListener("click", () => takeBack(fields[at])))
for (const part of parts) {
  part.addEventListener("click", () => {
    const field = fields.find(({ value }) => value === part.value)
    field ? takeBack(field) : put(part.value)
  })
}
for (const field of fields) field.required = false // hidden, they could not tell what is missing
root.querySelector("[data-fields]").hidden = true
for (const shown of root.querySelectorAll("[data-bank], [data-hint]")) shown.hidden = false
addEventListener("pageshow", show)
show()
