"""
Views: frozen values that hold, ready to print, everything that a template needs. One module for each template.
"""
