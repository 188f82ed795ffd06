"""Wrong readings that learners give: sounds, slips of one kanji, words that look alike."""
