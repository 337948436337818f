#!/usr/bin/env python3
"""Cuts published fonts of Chinese, Japanese and Korean to the characters that letters are made of.

    fonts/cut.py NotoSerifSC-Regular.ttf     # needs fonttools and brotli

writes the face beside this file, without the characters that are rare in its language, and, where `FACES` says so, those as a
second face: NotoSerifSCRare-Regular. Outlines and measures are as they were published; the tables for vertical type go, since
nothing here is set in columns.
"""

import io
import sys
from pathlib import Path

import brotli
from fontTools.subset import Options, Subsetter
from fontTools.ttLib import TTFont

HERE = Path(__file__).parent
HAN = [(0x3400, 0x4DBF), (0x4E00, 0x9FFF), (0xF900, 0xFAFF), (0x20000, 0x3FFFF)]
# Punctuation, kana, Bopomofo, Hangul, forms as wide as a character: what is no Chinese character and yet text.
TEXT = [(0x2010, 0x2027), (0x3000, 0x312F), (0x31F0, 0x31FF), (0xAC00, 0xD7A3), (0xFF00, 0xFFEF)]


def characters(codec, leads, trails):
    """The characters of a national standard, by the first and the second byte of its code."""
    return {bytes((lead, trail)).decode(codec, "ignore") for lead in leads for trail in trails}


# GB/T 2312-1980, rows 16 to 87: 6,763 characters.
SIMPLIFIED = characters("gb2312", range(0xB0, 0xF8), range(0xA1, 0xFF))
# Big5, level 1: 5,401 characters.
TRADITIONAL = characters("big5", range(0xA4, 0xC7), [*range(0x40, 0x7F), *range(0xA1, 0xFF)])
# JIS X 0208, rows 16 to 84: 6,355 characters.
JAPANESE = characters("euc_jp", range(0xB0, 0xF5), range(0xA1, 0xFF))

# By face: its common Chinese characters, and whether it is whole: then it has all signs too, and its rare characters are a face of
# their own. The others are packed; what they lack NotoSansSC has.
FACES = {
    "NotoSerifSC-Regular": (SIMPLIFIED, True),
    "NotoSansSC-Bold": (SIMPLIFIED, True),
    "NotoSansTC-Bold": (TRADITIONAL, False),
    "NotoSansJP-Bold": (JAPANESE, False),
    # Modern Korean is written in Hangul.
    "NotoSansKR-Bold": (set(), False),
}


def cut(published, wanted, rename=lambda name: name):
    """The font with the wanted characters only."""
    font = TTFont(io.BytesIO(published), recalcTimestamp=False)
    options = Options(layout_features=["*"], name_IDs=["*"], notdef_outline=True, drop_tables=["vhea", "vmtx", "VORG", "DSIG"])
    subsetter = Subsetter(options)
    subsetter.populate(unicodes=[code for code in font.getBestCmap() if wanted(code)])
    subsetter.subset(font)
    for record in font["name"].names:
        record.string = rename(record.toUnicode())
    written = io.BytesIO()
    font.save(written)
    return written.getvalue()


def keep(name, font, packed):
    path = HERE / (f"{name}.ttf.br" if packed else f"{name}.ttf")
    path.write_bytes(brotli.compress(font, quality=11, lgwin=24) if packed else font)


def main(path):
    published = Path(path).read_bytes()
    name = Path(path).stem
    common, whole = FACES[name]
    is_in = lambda code, blocks: any(first <= code <= last for first, last in blocks)
    is_rare = lambda code: is_in(code, HAN) and chr(code) not in common
    is_kept = lambda code: not is_rare(code) and (whole or is_in(code, HAN) or is_in(code, TEXT))
    keep(name, cut(published, is_kept), packed=not whole)
    if whole:
        family, style = name.split("-")
        spaced = TTFont(path)["name"].getDebugName(1)
        rename = lambda text: text.replace(spaced, f"{spaced} Rare").replace(family, f"{family}Rare")
        keep(f"{family}Rare-{style}", cut(published, is_rare, rename), packed=True)


main(sys.argv[1])
