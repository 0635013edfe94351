"""Commands for people and scripts: one file per group, words in `words.py`."""
