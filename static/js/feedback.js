// Enter goes on from anywhere on the page where it means nothing else.

const next = document.querySelector("[data-next]")

document.addEventListener("keydown", (event) => {
  if (event.key !== "Enter" || event.repeat || event.isComposing) return
  if (event.target.closest("a, button, input, summary")) return
  next.click()
})
