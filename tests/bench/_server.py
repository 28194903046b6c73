"""
The canned server, a process of its own: ``python -m tests.bench._server [CERTIFICATE]`` prints its two ports.

The second port speaks TLS if a PEM file with key and certificate is given; it is 0 otherwise.
"""

from __future__ import annotations

import asyncio
import ssl
import sys

from tests.bench._canned import answer

__all__ = ["main"]


async def _serve(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
    try:
        while True:
            head = await reader.readuntil(b"\r\n\r\n")
            first, *rest = head.split(b"\r\n")
            length = 0
            for line in rest:
                name, _, value = line.partition(b":")
                if name.lower() == b"content-length":
                    length = int(value)
            body = await reader.readexactly(length) if length else b""
            writer.write(answer(first.split(b" ")[1].decode(), body))
            await writer.drain()
    except (asyncio.IncompleteReadError, ConnectionError):
        pass  # the client is done
    finally:
        writer.close()


async def main(certificate: str | None) -> None:
    """
    Serve until the process is ended.

    Args:
        certificate: PEM file with key and certificate; None for no TLS.
    """
    plain = await asyncio.start_server(_serve, "127.0.0.1", 0, backlog=512)
    ports = [plain.sockets[0].getsockname()[1], 0]
    if certificate is not None:
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        context.load_cert_chain(certificate)
        secure = await asyncio.start_server(_serve, "127.0.0.1", 0, ssl=context, backlog=512)
        ports[1] = secure.sockets[0].getsockname()[1]
    print(*ports, flush=True)
    await asyncio.Event().wait()


if __name__ == "__main__":
    asyncio.run(main(sys.argv[1] if len(sys.argv) > 1 else None))
