"""
What the SDK costs, side by side with bare httpx and with the official package: ``python -m tests.bench``.

A canned server in another process answers fixed bytes. Each measurement is a process of its own and counts its own CPU
time, so that neither the server nor the neighbours on the machine are part of a figure. Flavours take turns, round by
round; what is reported is the median, and its ratio to that of bare httpx.
"""
