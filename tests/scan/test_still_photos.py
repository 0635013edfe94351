"""Photographs of all kinds of trouble: the chain reads what any engine reads, and nothing wrong."""

from __future__ import annotations

from itertools import islice

from lighthouse_kiosk.scan.chain import DecoderChain
from lighthouse_kiosk.scan.decoders import OpenCvDecoder, ZxingDecoder
from lighthouse_kiosk.scan.opencv.arrays import grey_frame_of
from tests.still_photos import Damage, photos


def test_the_chain_reads_what_any_engine_reads_and_more() -> None:
    chain, engines = DecoderChain(), (ZxingDecoder(), OpenCvDecoder())
    more = 0
    for photo in islice(photos(5), 2 * len(Damage)):
        frame = grey_frame_of(photo.picture)
        alone = {reading.text for engine in engines for reading in engine.read(frame)}
        texts = {reading.text for reading in chain.read_still(frame)}
        assert texts >= alone & {photo.text}
        assert texts <= {photo.text}
        more += len(texts - alone)
    assert more > 4
