// Kana from romaji, beside a real input method. Without this file the server reads romaji.

import { keepConversion } from "./conversion.js"

const input = document.querySelector("[data-kana]")

keepConversion(input.form)
globalThis.wanakana?.bind(input)
