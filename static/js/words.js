// The card of a word over the article. Without this file each word is a link to its page.
//
// One word at a time is a stop of the tab key; arrows go on from it, and the card follows.

import { canSpeak, speak } from "./speech.js"

const words = [...document.querySelectorAll("a.w")]
const card = document.querySelector("[data-word-card]")
const said = document.querySelector("[data-word-said]")
const cards = new Map() // HTML by address of the word
const GAP = 8
let stop = words[0] // the link that the tab key goes to
let shown = null // the link whose card is open
let waiting = 0
let hasVoice = false

canSpeak.then(() => (hasVoice = true))

if (stop) stop.tabIndex = 0

function cardOf(word) {
  const url = new URL(word.href)
  url.pathname += "/card"
  if (!cards.has(word.href)) {
    const html = fetch(url).then((response) => {
      if (!response.ok) throw new Error(response.statusText)
      return response.text()
    })
    html.catch(() => cards.delete(word.href))
    cards.set(word.href, html)
  }
  return cards.get(word.href)
}

async function open(word) {
  makeStop(word)
  shown?.removeAttribute("aria-expanded")
  shown = word
  try {
    const html = await cardOf(word)
    if (shown !== word) return false
    word.setAttribute("aria-expanded", "true")
    fill(html)
    return true
  } catch {
    if (shown === word) location.assign(word.href) // the page says what is wrong
    return false
  }
}

function fill(html) {
  card.innerHTML = html
  card.prepend(cornerButton("×", card.dataset.close, () => shut({ back: true })))
  if (hasVoice) {
    const word = card.querySelector(".word-head")
    card.prepend(cornerButton("▶", card.dataset.hear, () => speak(word)))
  }
  card.scrollTop = 0
  card.hidden = false
  place()
}

function cornerButton(sign, label, act) {
  const button = document.createElement("button")
  button.type = "button"
  button.className = "corner"
  button.textContent = sign
  button.setAttribute("aria-label", label)
  button.addEventListener("click", act)
  return button
}

// Beside the word on a wide screen, below it or above; on a narrow one it lies at the foot.
function place() {
  const word = shown.getBoundingClientRect()
  const own = card.getBoundingClientRect()
  if (own.width > innerWidth - 2 * GAP) {
    const hidden = word.bottom - own.top + GAP
    if (hidden > 0) scrollBy({ top: hidden })
    return
  }
  const vertical = getComputedStyle(shown).writingMode.startsWith("vertical")
  const width = document.documentElement.clientWidth
  const below = innerHeight - word.bottom - 2 * GAP
  const above = word.top - 4 * GAP // its furigana stand above it
  const isBelow = card.scrollHeight <= below || below >= above
  const room = vertical ? innerHeight - 2 * GAP : isBelow ? below : above
  card.style.setProperty("--room", `${room}px`)
  const height = card.offsetHeight
  let left = word.left
  let top = isBelow ? word.bottom + GAP : word.top - 3 * GAP - height
  if (vertical) {
    left = word.left - own.width - GAP
    if (left < GAP) left = word.right + GAP
    top = word.top
  }
  top = Math.max(Math.min(top, innerHeight - height - GAP), GAP)
  left = Math.max(Math.min(left, width - own.width - GAP), GAP)
  card.style.setProperty("--top", `${top}px`)
  card.style.setProperty("--left", `${left}px`)
}

function shut({ back = false } = {}) {
  clearTimeout(waiting)
  if (!shown) return
  const word = shown
  word.removeAttribute("aria-expanded")
  shown = null
  card.hidden = true
  said.textContent = ""
  if (back) word.focus({ preventScroll: true })
}

function makeStop(word) {
  stop.tabIndex = -1
  stop = word
  stop.tabIndex = 0
}

// Say reading and meaning to who cannot see the card.
function say() {
  const parts = card.querySelectorAll(".word-head, .gloss")
  said.textContent = [...parts].map((part) => part.textContent.trim()).join(", ")
}

const sentenceOf = (word) => word.closest("[data-sentence]")

function neighbour(word, key) {
  const vertical = getComputedStyle(word).writingMode.startsWith("vertical")
  const [next, previous, after, before] = vertical
    ? ["ArrowDown", "ArrowUp", "ArrowLeft", "ArrowRight"]
    : ["ArrowRight", "ArrowLeft", "ArrowDown", "ArrowUp"]
  const at = words.indexOf(word)
  if (key === next) return words[at + 1]
  if (key === previous) return words[at - 1]
  if (key === after) return words.slice(at).find((one) => sentenceOf(one) !== sentenceOf(word))
  if (key === before) {
    const last = words.slice(0, at).findLast((one) => sentenceOf(one) !== sentenceOf(word))
    return last && words.find((one) => sentenceOf(one) === sentenceOf(last))
  }
  if (key === "Home") return words[0]
  if (key === "End") return words.at(-1)
}

document.addEventListener("click", async (event) => {
  const word = event.target.closest("a.w")
  if (!word) {
    if (!card.contains(event.target)) shut()
    return
  }
  if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return
  event.preventDefault()
  if (!getSelection().isCollapsed) return
  clearTimeout(waiting)
  const byKey = event.detail === 0
  if ((await open(word)) && byKey) card.focus()
})

document.addEventListener("keydown", (event) => {
  if (event.key === "Escape") return shut({ back: card.contains(document.activeElement) })
  if (!event.target.matches("a.w") || event.ctrlKey || event.metaKey || event.altKey) return
  const word = neighbour(event.target, event.key)
  if (!word) return
  event.preventDefault()
  makeStop(word)
  word.focus()
  clearTimeout(waiting)
  waiting = setTimeout(async () => {
    if (document.activeElement === word && (await open(word))) say()
  }, 150)
})

// Add, mark as known, suspend: the card changes in its place.
card.addEventListener("submit", async (event) => {
  if (!event.target.matches("[data-standing]")) return
  event.preventDefault()
  const form = new FormData(event.target, event.submitter)
  form.set("card", "1")
  const response = await fetch(event.target.action, { method: "POST", body: form })
  if (!response.ok) return location.reload()
  fill(await response.text())
  const { word, known } = card.querySelector("[data-word]").dataset
  for (const link of words) {
    if (!link.pathname.endsWith(`/${word}`)) continue
    link.classList.toggle("known", known !== undefined)
    cards.delete(link.href)
  }
  card.focus()
  say()
})

addEventListener("resize", () => shown && place())
addEventListener("scroll", () => shown && card.offsetWidth < innerWidth - 2 * GAP && place(), { passive: true, capture: true })
