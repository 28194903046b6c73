"""
One script per flavour: each does one piece of work in a process of its own and says what it cost.

Nothing is imported here before the clock runs but what the interpreter has loaded anyway, or imports would look cheaper
than they are.
"""
