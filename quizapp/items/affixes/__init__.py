"""What the question type on prefixes and suffixes needs: which go with which words."""
