"""From text to sentences, words and readings. Nothing here knows of quizzes."""
