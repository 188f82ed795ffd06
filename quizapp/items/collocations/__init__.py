"""What the question type on words in context needs: which verbs go with which nouns."""
