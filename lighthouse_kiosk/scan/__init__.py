"""Pictures in, token texts out: frame sources without Qt, decoders, and the gate that debounces.

What a kiosk imports at its start is light. NumPy and OpenCV (0.3 s) belong to `scan/opencv/`,
which the other modules import inside the functions that really need it.
"""
