"""A run as something to read: for people in two languages, and for machines."""
