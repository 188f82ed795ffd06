// A typed answer: kana from romaji, beside a real input method. Without this file the server
// reads romaji.

import { keepConversion } from "./conversion.js"
import { bindKana } from "./kana.js"

const input = document.querySelector("[data-kana]")

keepConversion(input.form)
bindKana(input)
