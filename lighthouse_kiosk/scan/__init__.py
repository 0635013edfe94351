"""Pictures in, token texts out: frame sources without Qt, decoders, and the gate that debounces.

What a kiosk imports at its start is light. NumPy and OpenCV (0.3 s) belong to `scan/opencv/`,
which the other modules import inside the functions that really need it.
"""

import os

# read once, when NumPy is loaded: a second thread makes the small sums of a decoder slower, and
# takes the processor on which the window lives
os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")
