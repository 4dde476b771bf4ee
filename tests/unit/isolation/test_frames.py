import io
import struct

import pytest

from redactor.errors import LimitError, WorkerError
from redactor.isolation.frames import MAX_HEADER, ChannelClosedError, read_frame, write_frame


def framed(header, body=b""):
    stream = io.BytesIO()
    write_frame(stream, header, body)
    stream.seek(0)
    return stream


def test_a_frame_comes_back_as_it_was_sent():
    assert read_frame(framed({"op": "read", "n": 3}, b"\x00\xff" * 100)) == (
        {"op": "read", "n": 3},
        b"\x00\xff" * 100,
    )


def test_frames_follow_each_other():
    stream = io.BytesIO()
    write_frame(stream, {"n": 1}, b"a")
    write_frame(stream, {"n": 2})
    stream.seek(0)
    assert [read_frame(stream), read_frame(stream)] == [({"n": 1}, b"a"), ({"n": 2}, b"")]


@pytest.mark.parametrize("cut", [0, 3, 15, 18, 30])
def test_a_frame_cut_short_is_a_closed_channel(cut):
    whole = framed({"op": "read"}, b"0123456789").getvalue()
    with pytest.raises(ChannelClosedError):
        read_frame(io.BytesIO(whole[:cut]))


def test_a_foreign_frame_is_refused():
    with pytest.raises(WorkerError, match="protocol"):
        read_frame(io.BytesIO(b"HTTP/1.1 200 OK\r\n\r\n"))


def test_a_header_that_claims_too_much_is_refused_before_it_is_read():
    prefix = struct.pack(">4sIQ", b"RDF1", MAX_HEADER + 1, 0)
    with pytest.raises(WorkerError, match="protocol"):
        read_frame(io.BytesIO(prefix))


def test_a_body_larger_than_the_reader_holds_is_refused_before_it_is_read():
    stream = io.BytesIO(struct.pack(">4sIQ", b"RDF1", 2, 1 << 60) + b"{}")
    with pytest.raises(LimitError):
        read_frame(stream, max_body=100)
    assert stream.tell() == 16


@pytest.mark.parametrize("head", [b"[1]", b"{", b"\xff\xfe"])
def test_a_header_that_is_no_object_is_refused(head):
    with pytest.raises(WorkerError, match="protocol"):
        read_frame(io.BytesIO(struct.pack(">4sIQ", b"RDF1", len(head), 0) + head))


def test_too_large_a_header_is_not_sent():
    with pytest.raises(LimitError):
        write_frame(io.BytesIO(), {"x": "y" * MAX_HEADER})
