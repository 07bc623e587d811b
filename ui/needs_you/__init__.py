"""What a supervisor has to decide or see to, at all desks: worst first, each with one act."""
