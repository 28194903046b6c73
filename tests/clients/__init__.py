"""
Clients that nobody here wrote, against the fake API.
"""
