"""What leaves the app as pictures and paper: drawn with Qt, without widgets."""
