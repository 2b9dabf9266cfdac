"""Archives of GDAL's, such as workbooks: what is the same inside is the same file, at any hour."""

from __future__ import annotations

import struct

from .gdal_calls import memory_blocks, write_memory

END, ENTRY = b"PK\x05\x06", b"PK\x01\x02"
"""What an archive's end begins with, and each entry of its list of files."""

NO_TIME = bytes((0, 0, 33, 0))
"""The first moment that an archive can tell, in 1980."""


def forget_times(path: str) -> None:
    """Take the times of writing out of an archive in memory; newer GDAL puts them in."""
    data = bytearray(b"".join(memory_blocks(path)))
    end = data.rfind(END)
    if end < 0:
        return
    count, _, at = struct.unpack_from("<HII", data, end + 10)
    for _ in range(count):
        if data[at : at + 4] != ENTRY:  # a list of more than 4 GB stands elsewhere
            return
        name, extra, comment = struct.unpack_from("<HHH", data, at + 28)
        (head,) = struct.unpack_from("<I", data, at + 42)
        data[at + 12 : at + 16] = data[head + 10 : head + 14] = NO_TIME
        at += 46 + name + extra + comment
    write_memory(path, bytes(data))
