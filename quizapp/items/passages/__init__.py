"""Paragraphs as they are asked about: the heading that fits one, the place of a sentence in one."""
