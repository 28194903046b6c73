"""
Documents to a Python package: ``python -m generator``. Development only, never part of the wheel.
"""
