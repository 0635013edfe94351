"""Everything that needs NumPy and OpenCV. Import these modules inside functions only."""

import os

# OpenCV reads these once, when it is loaded. A missing camera or a broken file is said by our own
# errors, not by lines on the terminal; a picture of more pixels than any camera's is not unpacked.
os.environ.setdefault("OPENCV_LOG_LEVEL", "SILENT")
os.environ.setdefault("OPENCV_FFMPEG_LOGLEVEL", "-8")
os.environ.setdefault("OPENCV_IO_MAX_IMAGE_PIXELS", str(200_000_000))
