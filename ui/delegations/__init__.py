"""The Delegations place: one person collects for many, badges in the order of a list, a receipt that is signed."""
