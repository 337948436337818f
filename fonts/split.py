#!/usr/bin/env python3
"""Splits a published font of Simplified Chinese into the characters that letters are made of and the rare ones.

    fonts/split.py NotoSerifSC-Regular.ttf     # needs fonttools and brotli

writes NotoSerifSC-Regular.ttf, with everything but rare Chinese characters, and NotoSerifSCRare-Regular.ttf.br, with those.
Common are the 6,763 characters of GB/T 2312-1980. Outlines and measures are as they were published; the tables for vertical
type go, since nothing here is set in columns.
"""

import io
import sys
from pathlib import Path

import brotli
from fontTools.subset import Options, Subsetter
from fontTools.ttLib import TTFont

HERE = Path(__file__).parent
# The rows of GB/T 2312-1980 that hold characters of Chinese: 16 to 55 by sound, 56 to 87 by radical.
COMMON = {bytes((0xA0 + row, 0xA0 + cell)).decode("gb2312", "ignore") for row in range(16, 88) for cell in range(1, 95)}
HAN = [(0x3400, 0x4DBF), (0x4E00, 0x9FFF), (0xF900, 0xFAFF), (0x20000, 0x3FFFF)]


def is_rare(code):
    return any(first <= code <= last for first, last in HAN) and chr(code) not in COMMON


def part(published, wanted, family=None):
    font = TTFont(io.BytesIO(published))
    options = Options(layout_features=["*"], name_IDs=["*"], notdef_outline=True, drop_tables=["vhea", "vmtx", "VORG", "DSIG"])
    subsetter = Subsetter(options)
    subsetter.populate(unicodes=[code for code in font.getBestCmap() if wanted(code)])
    subsetter.subset(font)
    if family:
        for record in font["name"].names:
            spaced, plain = family
            record.string = record.toUnicode().replace(spaced, f"{spaced} Rare").replace(plain, f"{plain}Rare")
    written = io.BytesIO()
    font.save(written)
    return written.getvalue()


def main(path):
    published = Path(path).read_bytes()
    family, style = Path(path).stem.split("-")
    spaced = TTFont(io.BytesIO(published))["name"].getDebugName(16) or TTFont(io.BytesIO(published))["name"].getDebugName(1)
    (HERE / f"{family}-{style}.ttf").write_bytes(part(published, lambda code: not is_rare(code)))
    rare = part(published, is_rare, (spaced, family))
    (HERE / f"{family}Rare-{style}.ttf.br").write_bytes(brotli.compress(rare, quality=11, lgwin=24))


main(sys.argv[1])
