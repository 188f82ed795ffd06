// Kana from romaji while it is typed, by WanaKana.
//
// WanaKana by itself takes nn for ん, as input methods do: onna would become おんあ. Learners
// type both onna and onnna, so here the second n stays open until the next letter decides.

const { toKana } = globalThis.wanakana
const OPEN_N = { IMEMode: true, customKanaMapping: { nn: "んn" } }

function convert(typed) {
  return [...typed.toLowerCase()].reduce((kana, letter) => {
    const text = (kana + letter).replace(/んn+(?=n)/g, "ん").replace(/んn(?![aiueoyn']|$)/g, "ん")
    return toKana(text, OPEN_N)
  }, "")
}

// Convert what stands before the caret, but nothing that an input method still holds. Who types
// at once does so before this file is there.
export function bindKana(input) {
  const update = (event) => {
    if (event.isComposing) return
    const caret = input.selectionStart
    const before = convert(input.value.slice(0, caret))
    if (before === input.value.slice(0, caret)) return
    input.value = before + input.value.slice(caret)
    input.setSelectionRange(before.length, before.length)
  }
  input.addEventListener("input", update)
  input.addEventListener("compositionend", update)
  update({})
  input.form.addEventListener("submit", () => {
    input.value = toKana(input.value.toLowerCase().replace(/んn$/, "ん"))
  })
}
