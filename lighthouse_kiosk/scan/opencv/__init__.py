"""Everything that needs NumPy and OpenCV. Import these modules inside functions only."""

import os

# OpenCV reads these once, when it is loaded: a picture of more pixels than any camera's is not
# unpacked, and FFmpeg does not write to the terminal
os.environ.setdefault("OPENCV_IO_MAX_IMAGE_PIXELS", str(200_000_000))
os.environ.setdefault("OPENCV_FFMPEG_LOGLEVEL", "-8")

import cv2
import cv2.utils.logging

# a missing camera or a broken file is said by our own errors
cv2.utils.logging.setLogLevel(cv2.utils.logging.LOG_LEVEL_SILENT)
# a kiosk has two processors: the picture on its screen and the decoder share them already
cv2.setNumThreads(1)
