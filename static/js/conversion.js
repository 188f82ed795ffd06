// Enter that ends a kana-to-kanji conversion belongs to the input method.

// Keep `form` from being sent by it. Safari reports such an Enter as key code 229 with
// isComposing already false.
export function keepConversion(form) {
  form.addEventListener("keydown", (event) => {
    const converting = event.isComposing || event.keyCode === 229
    if (converting && event.key === "Enter") event.preventDefault()
  })
}
