// Say Japanese with a voice of this computer: one that works over the network would send the text away.

const synthesis = window.speechSynthesis
let voice = null
let spoken = null // the element that is being said

// Fulfilled when there is a voice; it never is without one.
export const canSpeak = new Promise((resolve) => {
  if (!synthesis) return
  const look = () => {
    voice = synthesis.getVoices().find(({ lang, localService }) => localService && /^ja\b/i.test(lang))
    if (voice) resolve()
  }
  look()
  if (!voice) synthesis.addEventListener?.("voiceschanged", look)
})

// Say what `element` names to be said, or its text without furigana; a second time stops it.
export function speak(element) {
  const again = spoken === element
  stop()
  if (again) return
  const copy = element.cloneNode(true)
  for (const extra of copy.querySelectorAll("rt, rp, button")) extra.remove()
  const words = new SpeechSynthesisUtterance(element.dataset.say ?? copy.textContent.trim())
  words.voice = voice
  words.lang = voice.lang
  words.onend = words.onerror = () => spoken === element && quiet()
  spoken = element
  element.classList.add("spoken")
  synthesis.speak(words)
}

export function stop() {
  if (!spoken) return
  quiet()
  synthesis.cancel()
}

function quiet() {
  spoken.classList.remove("spoken")
  spoken = null
}

addEventListener("pagehide", stop)
