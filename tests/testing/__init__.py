"""
The testing kit tested.
"""
