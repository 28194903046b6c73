"""
What must stay cheap, as counts: modules that an import loads, calls that an event costs, memory that a stream keeps.
"""
