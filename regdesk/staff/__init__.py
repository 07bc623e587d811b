"""Who works at the desks: roles and their rights, staff cards, PINs, what a supervisor may decide."""
