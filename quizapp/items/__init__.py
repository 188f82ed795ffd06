"""Questions: what one is, how they are drafted from an article, how answers are graded."""
