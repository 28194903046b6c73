"""
The overlay's core: client, options, retries, errors, pages, uploads, downloads.
"""
