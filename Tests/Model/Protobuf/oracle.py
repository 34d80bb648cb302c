"""Google's own protobuf, asked about the messages of Shared/Model/Proto.

  oracle.py PROTO_FOLDER < requests

A request a line, a reply a line:
  read TYPE HEX       -> FIELDS HEX   what the message says, and the same message written again
  make TYPE SEED KIND -> FIELDS HEX   an invented message; KIND: plain, unknown, packed or huge
FIELDS: each field that is set, in order of number, as name=value; with text and bytes in hexadecimal, numbers in decimal, floats
as the bits of their 32, and messages as name{...}.
"""

import random
import struct
import sys
import tempfile
from pathlib import Path

from google.protobuf import descriptor_pb2, descriptor_pool, message_factory
from google.protobuf.descriptor import FieldDescriptor as Field
from grpc_tools import protoc


def load(folder):
    pool = descriptor_pool.DescriptorPool()
    with tempfile.TemporaryDirectory() as scratch:
        out = f"{scratch}/set"
        files = sorted(str(path) for path in Path(folder).glob("*.proto"))
        if protoc.main(["protoc", f"-I{folder}", f"--descriptor_set_out={out}", "--include_imports", *files]):
            sys.exit("the .proto files do not compile")
        for file in descriptor_pb2.FileDescriptorSet.FromString(Path(out).read_bytes()).file:
            pool.Add(file)
    return pool


def fields(message):
    parts = []
    for field, value in sorted(message.ListFields(), key=lambda item: item[0].number):
        for one in value if field.is_repeated else [value]:
            if field.type == Field.TYPE_MESSAGE:
                parts.append(f"{field.name}{{{fields(one)}}}")
            elif field.type == Field.TYPE_STRING:
                parts.append(f"{field.name}={one.encode().hex()};")
            elif field.type == Field.TYPE_BYTES:
                parts.append(f"{field.name}={one.hex()};")
            elif field.type == Field.TYPE_FLOAT:
                parts.append(f"{field.name}={struct.unpack('<I', struct.pack('<f', one))[0]};")
            else:
                parts.append(f"{field.name}={int(one)};")
    return "".join(parts)


def value(field, draw):
    kind = field.type
    if kind == Field.TYPE_STRING:
        return "".join(draw.choice("aZ9 é€😀\x00\n'\"") for _ in range(draw.choice([0, 1, 5, 5, 5, 130])))
    if kind == Field.TYPE_BYTES:
        return draw.randbytes(20 * draw.randrange(4))
    if kind == Field.TYPE_BOOL:
        return draw.random() < 0.5
    if kind == Field.TYPE_FLOAT:
        return struct.unpack("<f", struct.pack("<f", draw.choice([0.0, -0.0, 2.5, float("inf"), -1e30, 1e-45])))[0]
    top = 64 if kind in (Field.TYPE_FIXED64, Field.TYPE_UINT64) else 32
    return draw.choice([0, 1, 127, 128, 2 ** (top - 1), 2**top - 1, draw.randrange(2**top)])


def fill(message, draw):
    for field in message.DESCRIPTOR.fields:
        if message.DESCRIPTOR.name == "NoticeIntent" and field.name == "channel":
            message.channel = draw.choice(["email", "letter"])
        elif draw.random() < 0.3:
            continue
        elif field.is_repeated:
            for _ in range(draw.randrange(4)):
                if field.type == Field.TYPE_MESSAGE:
                    fill(getattr(message, field.name).add(), draw)
                else:
                    getattr(message, field.name).append(value(field, draw))
        else:
            setattr(message, field.name, value(field, draw))


def varint(number):
    out = bytearray()
    while number >= 128:
        out.append(number & 127 | 128)
        number >>= 7
    return bytes(out + bytes([number]))


def unknown(draw):
    """Fields of numbers that no version has, of every wire type in use."""
    number = draw.choice([200, 19000 - 1, 2**29 - 1])
    data = draw.randbytes(draw.randrange(9))
    return draw.choice(
        [
            varint(number << 3) + varint(draw.randrange(2**64)),
            varint(number << 3 | 1) + draw.randbytes(8),
            varint(number << 3 | 2) + varint(len(data)) + data,
            varint(number << 3 | 5) + draw.randbytes(4),
        ]
    )


def packed(kind, draw):
    """Repeated numbers in one piece, as proto3 writes them by itself, and in several; both are one list."""
    out = b""
    for field in kind.fields:
        if field.is_repeated and field.type == Field.TYPE_FIXED64:
            for _ in range(draw.randrange(3)):
                data = b"".join(struct.pack("<Q", draw.randrange(2**64)) for _ in range(draw.randrange(4)))
                out += varint(field.number << 3 | 2) + varint(len(data)) + data
                out += varint(field.number << 3 | 1) + draw.randbytes(8)
    return out


def huge(kind, draw):
    """Numbers wider than their field, as a signed or a later writer would put them."""
    out = b""
    for field in kind.fields:
        if not field.is_repeated and field.type in (Field.TYPE_UINT32, Field.TYPE_BOOL):
            number = draw.choice([2**64 - 1, 2**64 - draw.randrange(1, 300), 2**32 + 1, 2**32, 256 + 1, 2**63])
            out += varint(field.number << 3) + varint(number)
    return out


def main(folder):
    pool = load(folder)
    for line in sys.stdin:
        verb, name, *rest = line.split()
        kind = pool.FindMessageTypeByName(f"vigie.v1.{name}")
        make = message_factory.GetMessageClass(kind)
        if verb == "read":
            message = make.FromString(bytes.fromhex(rest[0] if rest else ""))
            print(fields(message), message.SerializeToString().hex())
        else:
            draw = random.Random(int(rest[0]))
            message = make()
            fill(message, draw)
            data = message.SerializeToString()
            if rest[1] == "unknown":
                data = unknown(draw) + data + unknown(draw)
            elif rest[1] == "packed":
                data += packed(kind, draw)
            elif rest[1] == "huge":
                data += huge(kind, draw)
            print(fields(make.FromString(data)), data.hex())


main(sys.argv[1])
