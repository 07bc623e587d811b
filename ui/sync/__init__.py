"""The Sync screen: how every desk stands to the others, what that means, and what can be done about it."""
