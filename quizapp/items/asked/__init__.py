"""Questions that ask: 図書館が開いたのは、いつですか. Made of a whole clause of the article.

The clause loses nothing but the phrase that is asked for, so that nothing has to be parsed
beyond the phrases that `japanese.phrases` is sure of.
"""
