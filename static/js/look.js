// How the article looks changes at once and is remembered by the server; so without a reload.
// Without this file each button sends its form.

import { canSpeak, speak, stop } from "./speech.js"

const article = document.querySelector("[data-article]")
const reading = article.querySelector(".reading")
const form = document.querySelector("[data-look]")
const listen = form.querySelector("[data-listen]")

form.addEventListener("submit", (event) => {
  event.preventDefault()
  const { name, value } = event.submitter
  if (name === "furigana") showFurigana(value)
  else showVertical(event.submitter, value === "1")
  const sent = new URLSearchParams({ csrf_token: form.elements.csrf_token.value, [name]: value })
  fetch(form.action, { method: "POST", body: sent, redirect: "manual" })
})

function showFurigana(choice) {
  article.dataset.furigana = choice
  for (const button of form.querySelectorAll("[name=furigana]")) {
    button.setAttribute("aria-pressed", String(button.value === choice))
  }
}

function showVertical(button, isVertical) {
  article.toggleAttribute("data-vertical", isVertical)
  button.setAttribute("aria-pressed", String(isVertical))
  button.value = isVertical ? "0" : "1"
  if (isVertical) reading.tabIndex = 0
  else reading.removeAttribute("tabindex")
}

// In columns the wheel goes along the text, and at its ends on with the page.
reading.addEventListener("wheel", (event) => {
  if (!("vertical" in article.dataset) || !event.deltaY || event.ctrlKey || event.shiftKey) return
  const before = reading.scrollLeft
  reading.scrollLeft -= event.deltaY
  if (reading.scrollLeft !== before) event.preventDefault()
}, { passive: false })

// A button before each sentence, once listening is wanted; the text does not move by itself.
listen.addEventListener("click", () => {
  const on = listen.getAttribute("aria-pressed") !== "true"
  listen.setAttribute("aria-pressed", String(on))
  stop()
  for (const sentence of document.querySelectorAll("[data-sentence]")) {
    if (on) sentence.prepend(playButton(sentence))
    else sentence.querySelector(".say").remove()
  }
})

function playButton(sentence) {
  const button = document.createElement("button")
  button.type = "button"
  button.className = "say"
  button.lang = document.documentElement.lang
  button.textContent = "▶"
  button.setAttribute("aria-label", listen.dataset.hear)
  button.addEventListener("click", () => speak(sentence))
  return button
}

canSpeak.then(() => listen.classList.remove("unready"))
