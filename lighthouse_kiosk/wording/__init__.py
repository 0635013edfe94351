"""How things are said: languages, translated texts, the domain's terms, money, numbers and times."""
