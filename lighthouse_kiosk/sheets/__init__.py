"""Tables as people have them, in text files, spreadsheets and on the clipboard, as rows of text.

Every file is hostile until it was looked at: nothing is opened before it was measured.
"""
